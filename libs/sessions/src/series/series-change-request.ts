import { localOf } from '@relais/calendar';
import { seriesFields, type SeriesChange, type SeriesField } from '@relais/contracts';
import { Temporal } from 'temporal-polyfill';
import { requireSlot } from '../planning.service.ts';
import type { Session } from '../session.entity.ts';
import type { Slot } from '../slot.rules.ts';
import type { Retiming } from './series-retiming.rules.ts';

/** What a change asks of dates and clock, seen from the session that it starts from. */
export function retimingOf(change: SeriesChange, session: Session, originalDate: string): Retiming {
  const { rule, holidays, excludedDates, extraDates, moveTo } = change;
  return { rule, holidays, excludedDates, extraDates, shift: moveTo === null ? null : shiftOf(moveTo, session, originalDate) };
}

function shiftOf({ startsAtLocal, endsAtLocal }: NonNullable<SeriesChange['moveTo']>, { startsAt, endsAt, zone }: Session, date: string): Retiming['shift'] {
  const [start, end] = [Temporal.PlainDateTime.from(localOf(startsAt, zone)), Temporal.PlainDateTime.from(localOf(endsAt, zone))];
  const [newStart, newEnd] = [Temporal.PlainDateTime.from(startsAtLocal), Temporal.PlainDateTime.from(endsAtLocal)];
  const days = start.toPlainDate().until(newStart.toPlainDate(), { largestUnit: 'days' }).days;
  const minutes = minutesBetween(start.toPlainTime(), newStart.toPlainTime());
  const longer = newStart.until(newEnd, { largestUnit: 'minutes' }).minutes - start.until(end, { largestUnit: 'minutes' }).minutes;
  return days === 0 && minutes === 0 && longer === 0 ? null : { date, days, minutes, longer };
}

function minutesBetween(from: Temporal.PlainTime, to: Temporal.PlainTime): number {
  return from.until(to, { largestUnit: 'minutes' }).minutes;
}

/** Where the session itself was taken. @throws RuleViolation `session_ends_before_start`, `session_too_long` */
export function takenTo({ moveTo }: SeriesChange, { zone }: Session): Slot | null {
  return moveTo === null ? null : requireSlot({ ...moveTo, zone });
}

/** The fields that a change is about, beside the time. */
export function fieldsOf({ fields }: SeriesChange): SeriesField[] {
  return seriesFields.filter((field) => field !== 'time' && fields[field] !== undefined);
}
