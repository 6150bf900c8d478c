import type { HolidayChoice, SeriesPlan } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, NumberColumn, RowVersionColumn, TextColumn } from '@relais/database';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/** A repeating plan in local time; its sessions are rows of their own up to `generatedUntil`. */
@Entity('series')
@Index('ix_series_generated_until', ['generatedUntil'])
@Check('ck_series_minutes', 'minutes > 0')
export class Series {
  @IdColumn('pk_series') id!: string;
  /** RFC 5545 recurrence rule without its start, `FREQ=WEEKLY;BYDAY=FR`. */
  @TextColumn() rrule!: string;
  /** First date the rule counts from, and the wall clock of every session, in `zone`. */
  @TextColumn({ name: 'starts_on' }) startsOn!: string;
  @TextColumn({ name: 'start_clock' }) startClock!: string;
  @NumberColumn() minutes!: number;
  @TextColumn() zone!: string;
  @TextColumn() holidays!: HolidayChoice;
  @JsonColumn({ name: 'excluded_dates' }) excludedDates!: string[];
  @JsonColumn({ name: 'extra_dates' }) extraDates!: string[];
  /** What each new session of it is given. */
  @JsonColumn() plan!: SeriesPlan;
  /** Sessions exist up to this date, included. */
  @TextColumn({ name: 'generated_until' }) generatedUntil!: string;
  /** The series that this one was split from. */
  @ForeignKey(() => Series, { name: 'fk_series_continues_id' })
  @TextColumn({ name: 'continues_id', nullable: true })
  continuesId!: string | null;
  @InstantColumn({ name: 'ended_at', nullable: true }) endedAt!: string | null;
  @TextColumn({ name: 'ended_by', nullable: true }) endedBy!: string | null;
  @TextColumn({ name: 'created_by' }) createdBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
