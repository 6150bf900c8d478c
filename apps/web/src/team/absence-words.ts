import { formatShortDate } from '@relais/calendar';
import type { UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import type { AbsenceDraft } from './absence-draft.ts';

/** `Illness, Tue 24 Nov – Fri 27 Nov`; with clocks where it is a part of a day. */
export function absenceWords(absence: AbsenceDraft, say: Say, language: UiLanguage): string {
  return `${say(`words.absence_kind.${absence.kind}`)}, ${absenceDays(absence, language)}`;
}

export function absenceDays({ firstDay, lastDay, isPartOfDay, fromClock, untilClock }: AbsenceDraft, language: UiLanguage): string {
  const [first, last] = [formatShortDate(firstDay, language), formatShortDate(lastDay, language)];
  if (!isPartOfDay) return firstDay === lastDay ? first : `${first} – ${last}`;
  return firstDay === lastDay ? `${first}, ${fromClock}–${untilClock}` : `${first}, ${fromClock} – ${last}, ${untilClock}`;
}
