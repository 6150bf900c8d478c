import { formatDate, formatDateRange, localOf } from '@relais/calendar';
import { type DutyInput, type DutyView, type PlanningChoices, type UiLanguage } from '@relais/contracts';
import type { DeskKey } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';

/** A turn at a desk as it is typed; an empty `repeatUntil`: once. */
export interface DutyDraft {
  readonly userId: string;
  readonly officeId: string;
  readonly kind: DutyInput['kind'];
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly repeatUntil: string;
}

export function newDuty(person: { readonly id: string; readonly officeId: string | null } | undefined, day: string): DutyDraft {
  return { userId: person?.id ?? '', officeId: person?.officeId ?? '', kind: 'desk', day, from: '09:00', until: '12:30', repeatUntil: '' };
}

export function draftOfDuty({ user, office, kind, startsAt, endsAt, zone }: DutyView): DutyDraft {
  const [start, end] = [localOf(startsAt, zone), localOf(endsAt, zone)];
  return { userId: user.id, officeId: office.id, kind, day: start.slice(0, 10), from: start.slice(11), until: end.slice(11), repeatUntil: '' };
}

/** What is sent of a turn, but for how it repeats; null where nobody has chosen yet. */
export function turnOf({ userId, officeId, kind, day, from, until }: DutyDraft, zone: string) {
  return { userId: userId || null, officeId: officeId || null, kind, zone, startsAtLocal: `${day}T${from}`, endsAtLocal: `${day}T${until}` };
}

/** What each field of a turn is called. */
export const dutyLabels = {
  userId: 'team.who',
  officeId: 'team.office',
  kind: 'team.duty_kind',
  day: 'sessions.date',
  from: 'sessions.start',
  until: 'sessions.end',
  repeatUntil: 'team.repeat_until',
} as const satisfies Record<keyof DutyDraft, DeskKey>;

/** What stands in a field, in words. */
export function dutyFieldWords(name: keyof DutyDraft, draft: DutyDraft, { choices, say, language }: { choices: PlanningChoices | undefined; say: Say; language: UiLanguage }): string {
  if (name === 'userId') return choices?.counsellors.find(({ id }) => id === draft.userId)?.name ?? '';
  if (name === 'officeId') return choices?.offices.find(({ id }) => id === draft.officeId)?.name ?? '';
  if (name === 'kind') return say(`words.duty_kind.${draft.kind}`);
  return name === 'day' ? formatDate(draft.day, language) : draft[name];
}

/** `Desk, Loket Gent`, and `Tuesday 24 November 2026, 09:00–12:30`. */
export function dutyWords({ kind, office, startsAt, endsAt, zone }: DutyView, say: Say, language: UiLanguage): { what: string; when: string } {
  return { what: `${say(`words.duty_kind.${kind}`)}, ${office.name}`, when: formatDateRange(startsAt, endsAt, zone, language) };
}
