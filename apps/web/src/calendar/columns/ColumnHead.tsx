import type { TeamView } from '@relais/contracts';
import type { Say } from '../entry-words.ts';
import type { Person } from './columns-props.ts';
import { hoursText } from './person-spans.ts';

interface ColumnHeadProps {
  person: Person;
  team: TeamView;
  date: string;
  zone: string;
  say: Say;
}

/** Whose column it is, and when they work that day. */
export function ColumnHead({ person, team, date, zone, say }: ColumnHeadProps) {
  return (
    <div role="columnheader" className="column-head">
      <span className="column-name">{person.name}</span>
      <span className="column-hours">{workWords({ person, team, date, zone, say })}</span>
    </div>
  );
}

/** `works 09:00–17:00`, `not working`, or that nobody said. */
export function workWords({ person, team, date, zone, say }: ColumnHeadProps): string {
  const hours = hoursText(team, person.id, date, zone);
  if (hours !== '') return say('columns.works', { hours });
  const isKnown = team.counsellors.some(({ id, hasPattern }) => id === person.id && hasPattern);
  return say(isKnown ? 'columns.not_working' : 'columns.hours_unknown');
}
