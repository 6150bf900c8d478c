import { formatDate, formatTime, localDateOf } from '@relais/calendar';
import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { memo } from 'react';
import { JustChanged } from '../changes/JustChanged.tsx';
import { SeriesSign } from '../series/SeriesSign.tsx';
import { titleOf, type Say } from './entry-words.ts';
import { SelectionMark } from './selection/SelectionMark.tsx';
import { PersonSign } from './PersonSign.tsx';
import { KindSign, StatusSign } from './SessionSigns.tsx';
import { usePaint } from './use-paint.ts';

interface EventChipProps {
  entry: CalendarEntry;
  now: string;
  say: Say;
  language: UiLanguage;
}

/**
 * A session in the grid. Its text is its name: the date, kind and status that the eye sees by place and shape are
 * there for the ear.
 */
export const EventChip = memo(function EventChip({ entry, now, say, language }: EventChipProps) {
  const { by } = usePaint();
  const [lead] = entry.people;
  const date = formatDate(localDateOf(entry.startsAt, entry.zone), language);
  return (
    <span className="chip-text">
      <span className="visually-hidden">{date}, </span>
      <span className="chip-line">
        <KindSign kind={entry.kind} size={13} />
        {by === 'person' && lead && <PersonSign name={lead.name} />}
        <span className="chip-time">{formatTime(entry.startsAt, entry.zone)}</span>{' '}
        <span className="chip-title" dir="auto">
          {titleOf(entry, say)}
        </span>{' '}
        {entry.seriesId !== null && <SeriesSign />} <StatusSign status={entry.status} size={13} />
        <JustChanged sessionId={entry.id} />
        <SelectionMark sessionId={entry.id} />
      </span>
      <span className="chip-more">
        {lead && <span>{lead.name} </span>}
        {entry.capacity > 0 && (
          <span>
            {entry.seatsTaken}/{entry.capacity}{' '}
          </span>
        )}
      </span>
      <span className="visually-hidden">{hiddenFacts({ entry, now, say, language })}</span>
    </span>
  );
});

function hiddenFacts({ entry, now, say }: EventChipProps): string {
  const until = `–${formatTime(entry.endsAt, entry.zone)}`;
  const kind = say(`words.session_kind.${entry.kind}`);
  const status = say(`words.session_status.${entry.status}`);
  const due = isDebriefDue(entry, now) ? [say('calendar.entry_debrief_due')] : [];
  const series = entry.seriesId === null ? [] : [say('series.sign')];
  return [until, kind, status, ...series, ...due].join(', ');
}

/** It has begun, was confirmed, and nobody wrote down who came. */
export function isDebriefDue(entry: Pick<CalendarEntry, 'status' | 'startsAt'>, now: string): boolean {
  return entry.status === 'confirmed' && entry.startsAt <= now;
}
