import { isoWeekOf, localDateOf, minutesBetween } from '@relais/calendar';
import type { AffectedSession } from '@relais/contracts';

type InList = Pick<AffectedSession, 'id' | 'startsAt' | 'endsAt' | 'zone'>;

/** Hours of the other sessions of a list that go to the same person in the same week. `chosen`: who is to give each. */
export function hoursInList(session: InList, list: readonly InList[], chosen: Readonly<Record<string, string>>): number {
  const others = list.filter((other) => other.id !== session.id && chosen[other.id] === chosen[session.id] && weekOf(other) === weekOf(session));
  return others.reduce((sum, { startsAt, endsAt }) => sum + minutesBetween(startsAt, endsAt), 0) / 60;
}

function weekOf({ startsAt, zone }: InList): string {
  return isoWeekOf(localDateOf(startsAt, zone));
}
