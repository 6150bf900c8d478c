import { Injectable } from '@nestjs/common';
import { addLocalDays, hoursBetween, isoWeekOf, localDateOf, minutesBetween } from '@relais/calendar';
import { query } from '@relais/database';
import { Office, User } from '@relais/identity';
import { searchable } from '@relais/organisations';
import { In, IsNull, LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import { Absence } from '../availability/absence.entity.ts';
import { Duty } from '../availability/duty.entity.ts';
import { WorkingPattern } from '../availability/working-pattern.entity.ts';
import type { Slot } from '../slot.rules.ts';
import { TravelTime } from '../warnings/travel-time.entity.ts';
import type { Colleague } from './substitutes.rules.ts';

interface Where {
  readonly startsAt: string;
  readonly zone: string;
  /** Null where nobody knows, or online. */
  readonly municipality: string | null;
}

/** Working days are told in it, wherever a session is. */
const homeZone = 'Europe/Brussels';

/** Everybody who could come instead, with what they have to do in the weeks around. */
@Injectable()
export class Colleagues {
  async around(db: EntityManager, sessions: readonly Slot[], exceptId: string): Promise<Team> {
    const period = weeksAround(sessions);
    const users = await db.findBy(User, { role: Not('viewer'), disabledAt: IsNull() });
    const within = { userId: In(users.map(({ id }) => id)), startsAt: LessThan(period.endsAt), endsAt: MoreThan(period.startsAt) };
    return new Team({
      users, exceptId, period,
      offices: await db.find(Office),
      patterns: await db.find(WorkingPattern, { where: { userId: within.userId }, order: { validFrom: 'ASC' } }),
      absences: await db.findBy(Absence, within),
      duties: await db.findBy(Duty, within),
      sessions: await sessionsIn(db, period),
      travelTimes: await db.find(TravelTime),
    });
  }
}

interface Facts {
  readonly users: readonly User[];
  readonly exceptId: string;
  readonly period: Slot;
  readonly offices: readonly Office[];
  readonly patterns: readonly WorkingPattern[];
  readonly absences: readonly Absence[];
  readonly duties: readonly Duty[];
  readonly sessions: readonly (Slot & { readonly userId: string })[];
  readonly travelTimes: readonly TravelTime[];
}

type Busy = Omit<Colleague, 'travelMinutes' | 'hoursThatWeek'> & { readonly municipality: string | null };

export class Team {
  readonly #busy: readonly Busy[];

  constructor(private readonly facts: Facts) {
    this.#busy = facts.users.filter(({ id }) => id !== facts.exceptId).map((user) => busyness(user, facts));
  }

  /** What these people speak together. */
  languagesOf(ids: readonly string[]): string[] {
    return this.facts.users.filter(({ id }) => ids.includes(id)).flatMap(({ languages }) => languages);
  }

  /** Everybody but those who are in the session already. */
  forSession({ startsAt, zone, municipality }: Where, inIt: readonly string[]): Colleague[] {
    const week = isoWeekOf(localDateOf(startsAt, zone));
    const isThatWeek = (slot: Slot) => isoWeekOf(localDateOf(slot.startsAt, zone)) === week;
    return this.#busy.filter(({ id }) => !inIt.includes(id)).map(({ municipality: home, ...colleague }) => ({
      ...colleague,
      travelMinutes: this.#minutesBetween(home, municipality),
      hoursThatWeek: hoursOf([...colleague.sessions, ...colleague.duties].filter(isThatWeek)),
    }));
  }

  #minutesBetween(home: string | null, there: string | null): number | null {
    if (!home || !there) return null;
    const [placeA, placeB] = [searchable(home), searchable(there)].sort();
    if (placeA === placeB) return 0;
    return this.facts.travelTimes.find((way) => way.placeA === placeA && way.placeB === placeB)?.minutes ?? null;
  }
}

function busyness({ id, name, languages, gender, officeId }: User, { offices, patterns, absences, duties, sessions, period }: Facts): Busy {
  const office = offices.find((one) => one.id === officeId);
  const isTheirs = (one: { readonly userId: string }) => one.userId === id;
  const own = patterns.filter(isTheirs);
  const days = { from: localDateOf(period.startsAt, homeZone), to: localDateOf(period.endsAt, homeZone), zone: homeZone };
  return {
    id, name, languages, gender, officeName: office?.name ?? null, municipality: office?.municipality ?? null,
    hours: own.length === 0 ? null : hoursBetween(own, days),
    absences: absences.filter(isTheirs), duties: duties.filter(isTheirs), sessions: sessions.filter(isTheirs),
  };
}

/** Whole weeks, and one more on either side for sessions that last into the next day. */
function weeksAround(sessions: readonly Slot[]): Slot {
  const starts = sessions.map(({ startsAt }) => startsAt).sort();
  const ends = sessions.map(({ endsAt }) => endsAt).sort();
  return { startsAt: addLocalDays(starts[0] ?? '', -8, homeZone), endsAt: addLocalDays(ends.at(-1) ?? '', 8, homeZone) };
}

/** Drafts take nobody's time (R3). */
function sessionsIn(db: EntityManager, { startsAt, endsAt }: Slot): Promise<(Slot & { userId: string })[]> {
  return query(
    db,
    `SELECT session_people.user_id AS "userId", sessions.starts_at AS "startsAt", sessions.ends_at AS "endsAt"
     FROM sessions JOIN session_people ON session_people.session_id = sessions.id
     WHERE sessions.status IN ('tentative', 'confirmed', 'held') AND sessions.starts_at < :endsAt AND sessions.starts_at > :startsAt`,
    { startsAt, endsAt },
  );
}

function hoursOf(slots: readonly Slot[]): number {
  const minutes = slots.reduce((sum, { startsAt, endsAt }) => sum + minutesBetween(startsAt, endsAt), 0);
  return Math.round(minutes / 15) / 4;
}
