import type { CalendarEntry } from '@relais/contracts';
import { timesOf, titleOf, type Say } from './entry-words.ts';
import { paintClasses } from './session-paint.ts';
import { KindSign, StatusSign } from './SessionSigns.tsx';
import { usePaint } from './use-paint.ts';

interface SheetSessionProps {
  entry: CalendarEntry;
  view: 'month' | 'week';
  say: Say;
}

/** A session on paper, in words: nobody can hover over a sheet. */
export function SheetSession({ entry, view, say }: SheetSessionProps) {
  const people = entry.people.map(({ name }) => name).join(', ');
  const status = entry.status === 'confirmed' ? '' : say(`words.session_status.${entry.status}`);
  const kind = entry.title === '' ? '' : say(`words.session_kind.${entry.kind}`);
  const seats = entry.capacity > 0 ? say('looks.sheet_seats', { taken: entry.seatsTaken, capacity: entry.capacity }) : '';
  const facts = view === 'month' ? [people] : [kind, entry.title === '' ? '' : (entry.host?.name ?? ''), people, seats];
  return (
    <div className={`sheet-session ${paintClasses(entry, usePaint())}`}>
      <strong>{timesOf(entry)}</strong> <KindSign kind={entry.kind} size={11} />{' '}
      <span className="sheet-title" dir="auto">
        {titleOf(entry, say)}
      </span>
      {status !== '' && (
        <em>
          {' '}
          <StatusSign status={entry.status} size={11} /> {status}
        </em>
      )}
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <span key={fact} className="sheet-fact">
            {fact}
          </span>
        ))}
    </div>
  );
}
