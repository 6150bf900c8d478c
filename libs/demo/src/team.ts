import { addDays, instantOf, isWorkingDay } from '@relais/calendar';
import { User } from '@relais/identity';
import { newId } from '@relais/platform';
import { Absence, Duty, WorkingPattern } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { mondayOf, zone } from './days.ts';
import type { Directory } from './directory.ts';
import { insertInChunks } from './insert-in-chunks.ts';
import { absences, duties, genders, workingHours } from './team.content.ts';

/** Two years, whole weeks, and an even number of them: a rota of two weeks has this week as its first. */
const weeksOfHistory = 104;
const dutyWeeks = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];

/** When the team works and is away, and who sits at which desk, around a local date. */
export async function writeTeam(db: EntityManager, directory: Directory, today: string, createdAt: string): Promise<void> {
  const monday = mondayOf(today);
  const idOf = (key: string) => directory.people.get(key)?.id ?? '';
  const made = { createdBy: idOf('coordinator'), createdAt, version: 1 };
  const at = (day: number, clock: string) => instantOf(`${addDays(monday, day)}T${clock}`, zone);
  for (const [key, gender] of Object.entries(genders)) await db.update(User, { id: idOf(key) }, { gender });
  await db.insert(
    WorkingPattern,
    Object.entries(workingHours).map(([key, { weeks, spans }]) => ({ id: newId(), userId: idOf(key), validFrom: addDays(monday, -7 * weeksOfHistory), weeks, spans: [...spans], ...made })),
  );
  await db.insert(Absence, absences.map(([key, kind, first, last]) => ({ id: newId(), userId: idOf(key), kind, startsAt: at(first, '00:00'), endsAt: at(last + 1, '00:00'), zone, ...made })));
  const turns = dutyWeeks.flatMap((week) =>
    duties
      .filter(([, , , day]) => isWorkingDay(addDays(monday, 7 * week + day)))
      .map(([key, office, kind, day, from, until]) => ({
        id: newId(), officeId: directory.rooms.get(office)?.officeId ?? '', userId: idOf(key), kind, startsAt: at(7 * week + day, from), endsAt: at(7 * week + day, until), zone, ...made,
      })),
  );
  await insertInChunks(db, Duty, turns);
}
