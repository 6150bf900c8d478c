import { newId } from '@relais/platform';
import { searchable } from '@relais/organisations';
import { ClosingDay, DayOff, TravelTime } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import type { Directory } from './directory.ts';
import { bridgeDays, closingDays, travelTimes } from './places.content.ts';

/** How long people are on the way, when the services rest, and when embassies and a winter shelter are closed; `today` is a local date. */
export async function writePlaces(db: EntityManager, directory: Directory, today: string, createdAt: string): Promise<void> {
  const createdBy = directory.people.get('coordinator')?.id ?? '';
  const made = { createdBy, createdAt, version: 1 };
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear, thisYear + 1];
  await db.insert(TravelTime, travelTimes.map(([nameA, nameB, minutes]) => ({ id: newId(), ...inOrder(nameA, nameB), minutes, changedBy: createdBy, changedAt: createdAt, version: 1 })));
  await db.insert(DayOff, years.flatMap((year) => bridgeDays.map(([day, name]) => ({ id: newId(), onDate: `${year}-${day}`, name, kind: 'compensation' as const, province: null, ...made }))));
  await db.insert(ClosingDay, years.flatMap((year) => closingDays.map(([key, from, until, label]) => ({ id: newId(), organisationId: directory.organisations.get(key)?.id ?? '', fromDate: `${year}-${from}`, untilDate: `${year}-${until}`, label, ...made }))));
}

function inOrder(one: string, other: string) {
  const [first, second] = [one, other].map((name) => ({ name, place: searchable(name) })).sort((a, b) => (a.place < b.place ? -1 : 1));
  return { placeA: first?.place ?? '', nameA: first?.name ?? '', placeB: second?.place ?? '', nameB: second?.name ?? '' };
}
