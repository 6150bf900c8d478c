import type { UiLanguage } from '@relais/contracts';
import { formatDate } from '@relais/calendar';
import type { DeskKey } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';
import type { AbsenceDraft } from './absence-draft.ts';

/** What each field of an absence is called. */
export const absenceLabels = {
  userId: 'team.who',
  kind: 'team.why',
  firstDay: 'team.first_day',
  lastDay: 'team.last_day',
  isPartOfDay: 'team.part_of_day',
  fromClock: 'sessions.start',
  untilClock: 'sessions.end',
} as const satisfies Record<keyof AbsenceDraft, DeskKey>;

/** What stands in a field, in words; whose it is never changes. */
export function absenceFieldWords(name: keyof AbsenceDraft, draft: AbsenceDraft, say: Say, language: UiLanguage): string {
  if (name === 'kind') return say(`words.absence_kind.${draft.kind}`);
  if (name === 'isPartOfDay') return say(draft.isPartOfDay ? 'common.yes' : 'common.no');
  return name === 'firstDay' || name === 'lastDay' ? formatDate(draft[name], language) : draft[name];
}
