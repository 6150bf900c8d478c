import { addDays, localOf } from '@relais/calendar';
import type { AbsenceInput, AbsenceKind, AbsenceView } from '@relais/contracts';
import { weekOf } from '../calendar/calendar-range.ts';

/** An absence as it is typed: whole days, or a part of one. */
export interface AbsenceDraft {
  readonly userId: string;
  readonly kind: AbsenceKind;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly isPartOfDay: boolean;
  readonly fromClock: string;
  readonly untilClock: string;
}

export function newAbsence(userId: string, day: string): AbsenceDraft {
  return { userId, kind: 'illness', firstDay: day, lastDay: day, isPartOfDay: false, fromClock: '09:00', untilClock: '12:00' };
}

/** `zone` is that in which it was entered. */
export function draftOfAbsence({ user, kind, startsAt, endsAt, zone }: AbsenceView): AbsenceDraft {
  const [start, end] = [localOf(startsAt, zone), localOf(endsAt, zone)];
  const isWhole = start.endsWith('T00:00') && end.endsWith('T00:00');
  const clocks = isWhole ? { fromClock: '09:00', untilClock: '12:00' } : { fromClock: start.slice(11), untilClock: end.slice(11) };
  return { userId: user.id, kind: kind ?? 'other', firstDay: start.slice(0, 10), lastDay: isWhole ? addDays(end.slice(0, 10), -1) : end.slice(0, 10), isPartOfDay: !isWhole, ...clocks };
}

/** A later first day takes the last one along. */
export function fromDay(draft: AbsenceDraft, firstDay: string): AbsenceDraft {
  return { ...draft, firstDay, lastDay: draft.lastDay < firstDay ? firstDay : draft.lastDay };
}

export function untilWeekEnd(draft: AbsenceDraft): AbsenceDraft {
  return { ...draft, lastDay: weekOf(draft.firstDay).sunday, isPartOfDay: false };
}

/** Whole days last until the midnight after the last one. */
export function absenceOf({ userId, kind, firstDay, lastDay, isPartOfDay, fromClock, untilClock }: AbsenceDraft, zone: string): Required<AbsenceInput> {
  if (isPartOfDay) return { userId, kind, zone, startsAtLocal: `${firstDay}T${fromClock}`, endsAtLocal: `${lastDay}T${untilClock}` };
  return { userId, kind, zone, startsAtLocal: `${firstDay}T00:00`, endsAtLocal: `${addDays(lastDay, 1)}T00:00` };
}
