import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import type { PointerEvent } from 'react';
import { EventChip } from '../EventChip.tsx';
import type { Say } from '../entry-words.ts';
import { paintClasses } from '../session-paint.ts';
import { usePaint } from '../use-paint.ts';
import type { Person } from './columns-props.ts';

interface ColumnSessionProps {
  entry: CalendarEntry;
  person: Person;
  now: string;
  say: Say;
  language: UiLanguage;
  /** Where it stands in a column; in a row it stands below the one before. */
  place?: { top: string; height: string; left: string; width: string };
  onOpen: () => void;
  onPress: (event: PointerEvent<HTMLElement>) => void;
}

/** A session in somebody's column or row. */
export function ColumnSession({ entry, person, now, say, language, place, onOpen, onPress }: ColumnSessionProps) {
  const paint = usePaint();
  return (
    <button type="button" className={`column-session ${paintClasses(entry, paint)}`} data-session={entry.id} data-person={person.id} style={place && { ...place }} onClick={onOpen} onPointerDown={onPress}>
      <EventChip entry={entry} now={now} say={say} language={language} />
    </button>
  );
}
