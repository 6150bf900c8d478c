import { formatDate } from '@relais/calendar';
import { useMemo } from 'react';
import { clockOf } from '../../sessions/clock-text.ts';
import { cursorStep } from '../grid-cursor.ts';
import { hoursOf } from '../grid-events.ts';
import { movedByMinutes, slotFrom } from '../session-slot.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { ColumnSession } from './ColumnSession.tsx';
import type { ColumnsProps, Person } from './columns-props.ts';
import { DayCell } from './DayCell.tsx';
import { isDrawn, rowsOf, type DrawnSlot } from './drawn-slot.ts';
import { placedSessions, spanAt, stateIn, type PlacedSession } from './person-spans.ts';
import { useMatrixCursor } from './use-matrix-cursor.ts';
import { useSlotDrawing } from './use-slot-drawing.ts';
import { useTeamActs, type Layout } from './use-team-acts.ts';

/** A day with a column for each counsellor, by half hours. */
export function DayColumns(props: ColumnsProps) {
  const { persons, team, date, zone, now, entries, mayPlan, say, language, onPlan } = props;
  const hours = useMemo(() => hoursOf(entries, zone), [entries, zone]);
  const rows = Array.from({ length: (hours.to - hours.from) / cursorStep }, (_, row) => hours.from + row * cursorStep);
  const columns = useMemo(() => columnsOf(props, hours), [props, hours]);
  const matrix = useMatrixCursor({ rows: rows.length, columns: persons.length, first: { row: rows.indexOf(10 * 60), column: 0 } });
  const acts = useTeamActs(props, matrix, dayLayout(persons, date, hours.from));
  const written = formatDate(date, language);
  const wallTimes = (slot: DrawnSlot) => ({ from: hours.from + rowsOf(slot).first * cursorStep, minutes: (rowsOf(slot).last - rowsOf(slot).first + 1) * cursorStep });
  const drawing = useSlotDrawing({
    rows: rows.length,
    mayPlan,
    onDrawing: (slot) => props.onSay(say('calendar.slot', { date: written, from: clockOf(wallTimes(slot).from), to: clockOf(wallTimes(slot).from + wallTimes(slot).minutes) })),
    onDrawn: (slot) => {
      const { from, minutes } = wallTimes(slot);
      const person = persons[slot.column];
      if (person) onPlan({ date, slot: slotFrom(`${date}T${clockOf(from)}`, minutes, zone), leadId: person.id });
    },
  });
  const nameAt = (person: Person, minutes: number) => say('columns.slot', { name: person.name, date: written, time: clockOf(minutes) });

  return (
    <div className="columns-frame">
      <div
        ref={matrix.grid}
        className="columns-grid"
        role="grid"
        tabIndex={-1}
        aria-label={say('columns.grid', { period: written })}
        aria-describedby="columns-hint"
        style={{ gridTemplateColumns: `4rem repeat(${persons.length}, minmax(7.75rem, 1fr))` }}
        onPointerDown={drawing.begin}
        onKeyDown={(event) => {
          drawing.handleKeyDown(event);
          acts.handleKeyDown(event);
        }}
        onFocus={(event) => matrix.follow(event.target)}
      >
        <div role="row" className="columns-row">
          <div role="columnheader" className="column-head">
            <span className="visually-hidden">{say('calendar.column_time')}</span>
          </div>
          {persons.map((person) => (
            <ColumnHead key={person.id} {...{ person, team, date, zone, say }} />
          ))}
        </div>
        {rows.map((minutes, row) => (
          <div role="row" className="columns-row" key={minutes}>
            <div role="rowheader" className={minutes % 60 === 0 ? 'row-time' : 'row-time is-half'}>
              {clockOf(minutes)}
            </div>
            {columns.map(({ person, states, sessions }, column) => {
              const [state, place] = [states[row], { row, column }];
              return (
                state && (
                  <DayCell key={person.id} {...{ place, state, say }} name={nameAt(person, minutes)} before={states[row - 1] ?? null} tabIndex={matrix.tabIndexAt(place)} isDrawn={isDrawn(drawing.drawn, place)} onPlan={acts.planAt}>
                    {sessions
                      .filter(({ from }) => from >= minutes && from < minutes + cursorStep)
                      .map((placed) => (
                        <ColumnSession
                          key={placed.entry.id}
                          {...{ person, now, say, language }}
                          entry={placed.entry}
                          place={boxOf(placed, minutes)}
                          onOpen={() => acts.open(placed.entry.id)}
                          onPress={(event) => acts.press(event, placed.entry.id)}
                        />
                      ))}
                  </DayCell>
                )
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Each person's half hours and sessions. */
function columnsOf({ persons, team, date, zone, entries }: ColumnsProps, hours: { from: number; to: number }) {
  const spans = Array.from({ length: (hours.to - hours.from) / cursorStep }, (_, row) => spanAt(date, hours.from + row * cursorStep, cursorStep, zone));
  return persons.map((person) => ({ person, states: spans.map((span) => stateIn(team, person.id, span)), sessions: placedSessions(entries, person.id, date, zone) }));
}

/** Where a session stands in the cell of the half hour in which it begins. */
function boxOf({ from, until, lane, lanes }: PlacedSession, minutes: number) {
  return {
    top: `${((from - minutes) / cursorStep) * 100}%`,
    height: `calc(${((until - from) / cursorStep) * 100}% - 2px)`,
    left: `${(lane / lanes) * 100}%`,
    width: `calc(${100 / lanes}% - 3px)`,
  };
}

function dayLayout(persons: readonly Person[], date: string, from: number): Layout {
  return {
    personAt: ({ column }) => persons[column],
    dragged: (slot, source, target) => movedByMinutes(slot, Math.round(((target.row + target.into - source.row - source.into) * cursorStep) / 15) * 15),
    keyMove: (key) => keyMoves[key],
    wishAt: ({ row }) => ({ date, start: `${date}T${clockOf(from + row * cursorStep)}` }),
    pageDays: 1,
  };
}

const keyMoves: Readonly<Record<string, ReturnType<Layout['keyMove']>>> = {
  ArrowUp: { moved: (slot) => movedByMinutes(slot, -15), persons: 0 },
  ArrowDown: { moved: (slot) => movedByMinutes(slot, 15), persons: 0 },
  ArrowLeft: { moved: (slot) => slot, persons: -1 },
  ArrowRight: { moved: (slot) => slot, persons: 1 },
};
