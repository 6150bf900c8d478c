import { addDays, overlaps, startOfLocalDay } from '@relais/calendar';
import type { CalendarEntry, TeamView } from '@relais/contracts';

/** What one person does on one day. */
export interface PersonDay {
  readonly date: string;
  readonly hours: TeamView['counsellors'][number]['hours'];
  readonly absences: TeamView['absences'];
  readonly duties: TeamView['duties'];
  readonly sessions: readonly CalendarEntry[];
}

interface Days {
  readonly dates: readonly string[];
  readonly zone: string;
}

/** A person's days, each with all that touches it. Sessions that were cancelled take nobody's time. */
export function personDays(personId: string, team: TeamView, sessions: readonly CalendarEntry[], { dates, zone }: Days): PersonDay[] {
  const person = team.counsellors.find(({ id }) => id === personId);
  const isTheirs = ({ user }: { readonly user: { readonly id: string } }) => user.id === personId;
  const own = sessions.filter(({ people, status }) => status !== 'cancelled' && people.some(({ id }) => id === personId));
  return dates.map((date) => {
    const day = { startsAt: startOfLocalDay(date, zone), endsAt: startOfLocalDay(addDays(date, 1), zone) };
    return {
      date,
      hours: (person?.hours ?? []).filter((one) => overlaps(one, day)),
      absences: team.absences.filter((one) => isTheirs(one) && overlaps(one, day)),
      duties: team.duties.filter((one) => isTheirs(one) && overlaps(one, day)),
      sessions: own.filter((one) => overlaps(one, day)),
    };
  });
}

/** Whether nobody works, has a turn or gives a session on a date: a weekend that need not be shown. */
export function isIdle(date: string, team: TeamView, sessions: readonly CalendarEntry[], zone: string): boolean {
  const day = { startsAt: startOfLocalDay(date, zone), endsAt: startOfLocalDay(addDays(date, 1), zone) };
  return ![...team.counsellors.flatMap(({ hours }) => hours), ...team.duties, ...sessions].some((one) => overlaps(one, day));
}
