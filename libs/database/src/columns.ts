import { Column, PrimaryColumn, VersionColumn, type ColumnOptions } from 'typeorm';

/** UUIDv7 made in code. */
export const IdColumn = (key: string) => PrimaryColumn({ type: 'text', primaryKeyConstraintName: key });

/** Text without a length; contracts hold the limits. */
export const TextColumn = (options: ColumnOptions = {}) => Column({ ...options, type: 'text' });

/** UTC instant as 24-character ISO text: the same order on both engines. */
export const InstantColumn = (options: ColumnOptions = {}) => Column({ ...options, type: 'text' });

export const NumberColumn = (options: ColumnOptions = {}) => Column({ ...options, type: 'integer' });

/** Written explicitly every time: a default would drift on SQLite. */
export const TruthColumn = (options: ColumnOptions = {}) => Column({ ...options, type: 'boolean' });

/** A small value kept as JSON text. */
export const JsonColumn = (options: ColumnOptions = {}) =>
  Column({ ...options, type: 'text', transformer: { to: (value: unknown) => (value == null ? null : JSON.stringify(value)), from: (text: string | null) => (text === null ? null : JSON.parse(text)) } });

/** Counts the changes of a row; TypeORM raises it with every save. */
export const RowVersionColumn = () => VersionColumn({ type: 'integer' });
