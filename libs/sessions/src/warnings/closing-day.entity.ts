import { IdColumn, InstantColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Organisation } from '@relais/organisations';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/** Days on which an organisation is closed: an embassy's national day, a school's holidays. Both dates included. */
@Entity('closing_days')
@Index('ix_closing_days_organisation_id_from_date', ['organisationId', 'fromDate'])
@Check('ck_closing_days_dates', 'from_date <= until_date')
export class ClosingDay {
  @IdColumn('pk_closing_days') id!: string;
  @ForeignKey(() => Organisation, { name: 'fk_closing_days_organisation_id' })
  @TextColumn({ name: 'organisation_id' })
  organisationId!: string;
  @TextColumn({ name: 'from_date' }) fromDate!: string;
  @TextColumn({ name: 'until_date' }) untilDate!: string;
  @TextColumn() label!: string;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
