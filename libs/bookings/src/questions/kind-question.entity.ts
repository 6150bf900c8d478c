import type { AnswerType, QuestionChoice, QuestionLabels, SessionKindCode } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn, TruthColumn } from '@relais/database';
import { SessionKind } from '@relais/sessions';
import { Entity, ForeignKey, Index } from 'typeorm';

/** What bookers of a kind of session are asked. Answers are chosen or counted, never written (R9). */
@Entity('kind_questions')
@Index('ix_kind_questions_kind_place', ['kind', 'place'])
export class KindQuestion {
  @IdColumn('pk_kind_questions') id!: string;
  @ForeignKey(() => SessionKind, { name: 'fk_kind_questions_kind' })
  @TextColumn()
  kind!: SessionKindCode;
  @NumberColumn() place!: number;
  @TextColumn({ name: 'answer_type' }) answerType!: AnswerType;
  @JsonColumn() labels!: QuestionLabels;
  /** Of a `choice`; empty otherwise. */
  @JsonColumn() choices!: QuestionChoice[];
  @TruthColumn() required!: boolean;
  @InstantColumn({ name: 'archived_at', nullable: true }) archivedAt!: string | null;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
