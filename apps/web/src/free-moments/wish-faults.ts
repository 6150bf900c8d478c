import type { Say } from '../calendar/entry-words.ts';
import type { Faults } from '../forms/use-form.ts';
import { minutesOfClock } from '../sessions/clock-text.ts';
import { mostPeople, type MomentWish } from './moment-wish.ts';

export type WishField = 'from' | 'until' | 'earliest' | 'latest';

/** A search spans at most so many days. */
const mostDays = 92;

/** What is wrong with a wish, by pointer, in the order of its fields. */
export function wishFaults(wish: MomentWish, unreadable: ReadonlySet<WishField>, say: Say): Faults {
  const faults: Record<string, string> = {};
  if (wish.userIds.length === 0 && wish.language === null) faults['/userIds'] = say('planning.find_who_missing');
  if (wish.userIds.length > mostPeople) faults['/userIds'] = say('planning.find_too_many', { most: mostPeople });
  for (const field of unreadable) faults[`/${field}`] = say(field === 'from' || field === 'until' ? 'sessions.date_unknown' : 'sessions.time_unknown');
  if (wish.until < wish.from) faults['/until'] ??= say('planning.find_until_before');
  if (Date.parse(wish.until) - Date.parse(wish.from) > mostDays * 86_400_000) faults['/until'] ??= say('planning.find_too_far');
  if (minutesOfClock(wish.latest) - minutesOfClock(wish.earliest) < wish.minutes) faults['/latest'] ??= say('planning.find_hours');
  return faults;
}
