import { formatDate, localDateOf } from '@relais/calendar';
import { datesOf, rangeOf } from '../calendar-range.ts';
import { periodTitle } from '../period-title.ts';
import { movedByDays } from '../session-slot.ts';
import { ColumnSession } from './ColumnSession.tsx';
import { workWords } from './ColumnHead.tsx';
import type { ColumnsProps, Person } from './columns-props.ts';
import { spanAt, stateIn } from './person-spans.ts';
import { absenceWords, dutyWords, stateClasses } from './person-words.ts';
import { useMatrixCursor, type Place } from './use-matrix-cursor.ts';
import { useTeamActs, type Layout } from './use-team-acts.ts';

/** A week with a row for each counsellor and a column for each day. */
export function WeekRows(props: ColumnsProps) {
  const { persons, date, holidays, say, language } = props;
  const dates = datesOf(rangeOf('week', date));
  const matrix = useMatrixCursor({ rows: persons.length, columns: dates.length, first: { row: 0, column: Math.max(0, dates.indexOf(date)) } });
  const acts = useTeamActs(props, matrix, weekLayout(persons, dates));
  return (
    <div className="columns-frame">
      <div
        ref={matrix.grid}
        className="columns-grid is-week"
        role="grid"
        tabIndex={-1}
        aria-label={say('columns.grid', { period: periodTitle('week', date, language) })}
        aria-describedby="columns-hint"
        onKeyDown={acts.handleKeyDown}
        onFocus={(event) => matrix.follow(event.target)}
      >
        <div role="row" className="columns-row">
          <div role="columnheader" className="column-head">
            {say('columns.counsellor')}
          </div>
          {dates.map((day) => (
            <div role="columnheader" key={day} className="column-head">
              <span className="column-name">{formatDate(day, language)}</span>
              {holidays.has(day) && <span className="day-holiday">{holidays.get(day)?.name}</span>}
            </div>
          ))}
        </div>
        {persons.map((person, row) => (
          <div role="row" className="columns-row" key={person.id}>
            <div role="rowheader" className="row-name">
              {person.name}
            </div>
            {dates.map((day, column) => (
              <WeekCell key={day} {...props} person={person} day={day} place={{ row, column }} tabIndex={matrix.tabIndexAt({ row, column })} acts={acts} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface WeekCellProps extends ColumnsProps {
  person: Person;
  day: string;
  place: Place;
  tabIndex: number;
  acts: ReturnType<typeof useTeamActs>;
}

/** A day of one person: when they work, what keeps them, and their sessions. */
function WeekCell({ person, day, place, tabIndex, acts, team, zone, entries, now, say, language }: WeekCellProps) {
  const state = stateIn(team, person.id, spanAt(day, 0, 24 * 60, zone));
  const facts = [workWords({ person, team, date: day, zone, say }), ...(state.absence ? [absenceWords(state.absence, say)] : []), ...(state.duty ? [dutyWords(state.duty, say)] : [])];
  const own = entries.filter(({ people, startsAt }) => localDateOf(startsAt, zone) === day && people.some(({ id }) => id === person.id));
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid takes the keys of all its cells
    <div
      role="gridcell"
      tabIndex={tabIndex}
      data-row={place.row}
      data-column={place.column}
      className={`column-cell ${stateClasses(state)}`}
      onClick={(event) => event.target === event.currentTarget && acts.planAt(place)}
    >
      <span className="visually-hidden">{[person.name, formatDate(day, language), ...facts].join(', ')}</span>
      <span className="cell-words" aria-hidden="true">
        {facts.join(', ')}
      </span>
      {own.map((entry) => (
        <ColumnSession key={entry.id} {...{ entry, person, now, say, language }} onOpen={() => acts.open(entry.id)} onPress={(event) => acts.press(event, entry.id)} />
      ))}
    </div>
  );
}

function weekLayout(persons: readonly Person[], dates: readonly string[]): Layout {
  return {
    personAt: ({ row }) => persons[row],
    dragged: (slot, from, to) => movedByDays(slot, to.column - from.column),
    keyMove: (key) => keyMoves[key],
    wishAt: ({ column }) => ({ date: dates[column] ?? '' }),
    pageDays: 7,
  };
}

const keyMoves: Readonly<Record<string, ReturnType<Layout['keyMove']>>> = {
  ArrowUp: { moved: (slot) => slot, persons: -1 },
  ArrowDown: { moved: (slot) => slot, persons: 1 },
  ArrowLeft: { moved: (slot) => movedByDays(slot, -1), persons: 0 },
  ArrowRight: { moved: (slot) => movedByDays(slot, 1), persons: 0 },
};
