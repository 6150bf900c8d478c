import { formatShortDate } from '@relais/calendar';
import type { CalendarEntry, TeamView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { Link } from 'wouter';
import { queryOf } from '../api/query.ts';
import { datesOf, type DateRange } from '../calendar/calendar-range.ts';
import { holidayNamesIn } from '../calendar/holiday-names.ts';
import { useReader } from '../sessions/use-reader.ts';
import { DayCell } from './DayCell.tsx';
import { isIdle, personDays, type PersonDay } from './team-week.ts';

interface TeamTableProps {
  readonly team: TeamView;
  readonly sessions: readonly CalendarEntry[];
  readonly range: DateRange;
  readonly isBusy: boolean;
}

/** The range begins on a Monday. */
const weekendFrom = 5;

/** A line for each counsellor, a column for each day; on a telephone a card for each counsellor. */
export function TeamTable({ team, sessions, range, isBusy }: TeamTableProps) {
  const { say, language, zone, today } = useReader();
  const isWeekend = (index: number) => index >= weekendFrom;
  const dates = datesOf(range).filter((date, index) => !isWeekend(index) || !isIdle(date, team, sessions, zone));
  const free = freeDays(team, range, say);
  return (
    <table className="data-table team-table" aria-busy={isBusy}>
      <thead>
        <tr>
          <th scope="col">{say('team.counsellor')}</th>
          {dates.map((date) => (
            <th key={date} scope="col" className={date === today ? 'is-today' : undefined}>
              {formatShortDate(date, language)}
              {free.has(date) && <span className="cell-more is-holiday">{free.get(date)}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {team.counsellors.map((person) => (
          <Row key={person.id} person={person} range={range} days={personDays(person.id, team, sessions, { dates, zone })} />
        ))}
      </tbody>
    </table>
  );
}

/** What public holidays and our own days off are called, by date. */
function freeDays({ daysOff }: TeamView, range: DateRange, say: ReturnType<typeof useReader>['say']): ReadonlyMap<string, string> {
  const holidays = [...holidayNamesIn(range, say)].map(([date, { name }]): [string, string] => [date, name]);
  return new Map([...holidays, ...daysOff.flatMap(({ date, name }): [string, string][] => (name === null ? [] : [[date, name]]))]);
}

function Row({ person, range, days }: { person: TeamView['counsellors'][number]; range: DateRange; days: readonly PersonDay[] }) {
  const { say, language, mayPlan, today } = useReader();
  const { id, name, officeName, languages, hasPattern } = person;
  const hasSessions = days.some(({ sessions }) => sessions.some(({ status }) => status !== 'held'));
  return (
    <tr>
      <th scope="row">
        <Link href={`/team/${id}`} dir="auto">{name}</Link>
        <span className="cell-more">{[officeName, languages.map((code) => languageName(code, language)).join(', ')].filter(Boolean).join(' · ')}</span>
        {!hasPattern && <span className="cell-more">{say('team.hours_unknown')}</span>}
        {mayPlan && hasSessions && (
          <Link className="team-find no-print" href={`/team/substitution${queryOf({ userId: id, ...range })}`} aria-label={say('team.find_substitutes_of', { name })}>{say('team.find_substitutes')}</Link>
        )}
      </th>
      {days.map((day) => (
        <td key={day.date} data-label={formatShortDate(day.date, language)} className={classesOf(day, today)}>
          <DayCell day={day} hasPattern={hasPattern} />
        </td>
      ))}
    </tr>
  );
}

/** A day on which somebody has nothing is left out of a card. */
function classesOf({ date, hours, absences, duties, sessions }: PersonDay, today: string): string {
  const isFree = [...hours, ...absences, ...duties, ...sessions].length === 0;
  return [...(date === today ? ['is-today'] : []), ...(isFree ? ['is-free'] : [])].join(' ');
}
