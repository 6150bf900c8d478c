import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { CalendarClock, CalendarX } from 'lucide-react';
import { JustChanged } from '../changes/JustChanged.tsx';
import { SeriesSign } from '../series/SeriesSign.tsx';
import { isDebriefDue } from './EventChip.tsx';
import { timesOf, titleOf, type Say } from './entry-words.ts';
import { isMovable } from './grid-events.ts';
import { PersonSign } from './PersonSign.tsx';
import { paintClasses } from './session-paint.ts';
import { SelectionBox } from './selection/SelectionBox.tsx';
import { KindSign, StatusSign } from './SessionSigns.tsx';
import { usePaint } from './use-paint.ts';

export interface ListedSessionProps {
  entry: CalendarEntry;
  now: string;
  mayPlan: boolean;
  say: Say;
  language: UiLanguage;
  onOpen: (sessionId: string) => void;
  onMove: (entry: CalendarEntry) => void;
  onCancel: (entry: CalendarEntry) => void;
}

/** One session in the list, with everything that the grid tells by place, shape and drag. */
export function ListedSession({ entry, now, mayPlan, say, onOpen, onMove, onCancel }: ListedSessionProps) {
  const paint = usePaint();
  const title = titleOf(entry, say);
  const kind = say(`words.session_kind.${entry.kind}`);
  return (
    <li className={`listed-session ${paintClasses(entry, paint)}`}>
      <span className="listed-time">
        <SelectionBox sessionId={entry.id} title={title} /> {timesOf(entry)}
      </span>
      <span className="listed-main">
        <button type="button" className="link-button chip-title" dir="auto" data-session={entry.id} onClick={() => onOpen(entry.id)}>
          {title}
        </button>
        <span className="listed-facts">
          <span className="fact">
            <KindSign kind={entry.kind} size={14} /> {kind}
          </span>
          {entry.seriesId !== null && (
            <span className="fact">
              <SeriesSign size={14} /> {say('series.title')}
            </span>
          )}
          {entry.host && entry.title !== '' && <span className="fact">{entry.host.name}</span>}
          {entry.people[0] && (
            <span className="fact">
              {paint.by === 'person' && <PersonSign name={entry.people[0].name} />} {entry.people.map(({ name }) => name).join(', ')}
            </span>
          )}
          {entry.capacity > 0 && <span className="fact">{say('calendar.entry_seats', { taken: entry.seatsTaken, capacity: entry.capacity })}</span>}
        </span>
      </span>
      <span className="listed-status">
        <StatusSign status={entry.status} size={14} /> {say(`words.session_status.${entry.status}`)}
        <JustChanged sessionId={entry.id} />
        {isDebriefDue(entry, now) && <span className="due-mark">{say('calendar.debrief_due')}</span>}
      </span>
      {mayPlan && isMovable(entry) && (
        <span className="listed-actions no-print">
          <button type="button" className="icon-button" onClick={() => onMove(entry)} aria-label={`${say('calendar.move')}: ${title}`} title={say('calendar.move')}>
            <CalendarClock size={18} aria-hidden="true" />
          </button>
          <button type="button" className="icon-button" onClick={() => onCancel(entry)} aria-label={`${say('calendar.cancel')}: ${title}`} title={say('calendar.cancel')}>
            <CalendarX size={18} aria-hidden="true" />
          </button>
        </span>
      )}
    </li>
  );
}
