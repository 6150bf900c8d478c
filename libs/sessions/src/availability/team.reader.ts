import { Injectable } from '@nestjs/common';
import { holidaysBetween, hoursBetween, startOfLocalDay } from '@relais/calendar';
import type { TeamQuery, TeamView } from '@relais/contracts';
import { Readers } from '@relais/database';
import { Office, User, type SignedIn } from '@relais/identity';
import { In, IsNull, LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import { DayOff } from '../warnings/day-off.entity.ts';
import { Absence } from './absence.entity.ts';
import { mayArrangeFor } from './availability.rules.ts';
import { Duty } from './duty.entity.ts';
import { WorkingPattern } from './working-pattern.entity.ts';

/** The team over some days: who works when, who is away, who has a turn. */
@Injectable()
export class TeamReader {
  constructor(private readonly readers: Readers) {}

  /** Why somebody is away is told to those who may arrange for them, and to nobody else. */
  async read(days: TeamQuery, reader: SignedIn): Promise<TeamView> {
    const db = await this.readers.entities();
    const users = await db.find(User, { where: { role: Not('viewer'), disabledAt: IsNull() }, order: { name: 'ASC', id: 'ASC' } });
    const offices = new Map((await db.find(Office)).map(({ id, name }) => [id, name]));
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const within = { userId: In([...names.keys()]), startsAt: LessThan(startOfLocalDay(days.to, days.zone)), endsAt: MoreThan(startOfLocalDay(days.from, days.zone)) };
    const order = { startsAt: 'ASC', id: 'ASC' } as const;
    const named = (id: string) => ({ id, name: names.get(id) ?? '' });
    const absences = await db.find(Absence, { where: within, order });
    const duties = await db.find(Duty, { where: within, order });
    return {
      counsellors: withHours(users, await db.find(WorkingPattern, { where: { userId: within.userId }, order: { validFrom: 'ASC' } }), offices, days),
      absences: absences.map(({ userId, createdBy: _by, createdAt: _at, kind, ...absence }) => ({ ...absence, kind: mayArrangeFor(reader, userId) ? kind : null, user: named(userId) })),
      duties: duties.map(({ userId, officeId, createdBy: _by, createdAt: _at, ...duty }) => ({ ...duty, office: { id: officeId, name: offices.get(officeId) ?? '' }, user: named(userId) })),
      daysOff: await daysOffIn(db, days),
    };
  }
}

function withHours(users: readonly User[], patterns: readonly WorkingPattern[], offices: ReadonlyMap<string, string>, days: TeamQuery): TeamView['counsellors'] {
  return users.map(({ id, name, officeId, languages, gender, version }) => {
    const own = patterns.filter(({ userId }) => userId === id);
    const officeName = officeId === null ? null : (offices.get(officeId) ?? null);
    return { id, name, officeId, officeName, languages, gender, version, hours: hoursBetween(own, days), hasPattern: own.some(({ validFrom }) => validFrom < days.to) };
  });
}

/** Public holidays, and days on which all of us rest; those of one province are not the whole team's. */
async function daysOffIn(db: EntityManager, { from, to }: TeamQuery): Promise<TeamView['daysOff']> {
  const ours = await db.find(DayOff, { where: { province: IsNull() }, order: { onDate: 'ASC' } });
  const typed = ours.filter(({ onDate }) => from <= onDate && onDate < to).map(({ onDate, name }) => ({ date: onDate, name, key: null }));
  const holidays = holidaysBetween(from, to).filter(({ date }) => date < to).map(({ date, key }) => ({ date, name: null, key }));
  return [...holidays, ...typed].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
