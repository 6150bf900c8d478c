import type { ReactNode } from 'react';
import type { Say } from '../entry-words.ts';
import type { PersonState } from './person-spans.ts';
import { stateClasses, stateWords } from './person-words.ts';
import type { Place } from './use-matrix-cursor.ts';

interface DayCellProps {
  place: Place;
  name: string;
  state: PersonState;
  /** The half hour before, in the same column; null for the first. */
  before: PersonState | null;
  tabIndex: number;
  /** Belongs to the slot that is being drawn. */
  isDrawn: boolean;
  say: Say;
  onPlan: (place: Place) => void;
  children: ReactNode;
}

/** Half an hour of one person. Absence, duty and free time are drawn by pattern, and said where they begin. */
export function DayCell({ place, name, state, before, tabIndex, isDrawn, say, onPlan, children }: DayCellProps) {
  const words = stateWords(state, say);
  const known = before === null ? [] : stateWords(before, say);
  const fresh = words.filter((word) => !known.includes(word));
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid takes the keys of all its cells
    <div
      role="gridcell"
      tabIndex={tabIndex}
      data-row={place.row}
      data-column={place.column}
      aria-selected={isDrawn}
      className={`column-cell ${stateClasses(state)}${isDrawn ? ' is-drawn' : ''}`}
      onClick={(event) => event.target === event.currentTarget && onPlan(place)}
    >
      <span className="visually-hidden">{[name, ...words].join(', ')}</span>
      {fresh.length > 0 && (
        <span className="cell-words" aria-hidden="true">
          {fresh.join(', ')}
        </span>
      )}
      {children}
    </div>
  );
}
