import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { OverdueNote } from '../requests/OverdueNote.tsx';
import { choicesQuery } from '../sessions/session-queries.ts';
import { useCopying } from '../sessions/use-copying.ts';
import { useReader } from '../sessions/use-reader.ts';
import { LoadFailure } from '../ui/Loading.tsx';
import { CalendarBody } from './CalendarBody.tsx';
import { CalendarDialogs } from './CalendarDialogs.tsx';
import { CalendarEmpty } from './CalendarEmpty.tsx';
import { CalendarNarrowing } from './CalendarNarrowing.tsx';
import { noFilters, toggled, type CalendarFilters } from './calendar-filters.ts';
import { filterOptionsOf } from './filter-options.ts';
import { rangeOf } from './calendar-range.ts';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { SelectionArea } from './selection/SelectionArea.tsx';
import { useSelection } from './selection/use-selection.ts';
import { useCalendarAddress } from './use-calendar-address.ts';
import { useCalendarDialogs } from './use-calendar-dialogs.ts';
import { useCalendarSteps } from './use-calendar-steps.ts';
import { useCalendarTitle } from './use-calendar-title.ts';
import { useDayBackground } from './use-day-background.ts';
import { PaintContext } from './use-paint.ts';
import { placesOf } from './session-paint.ts';
import { useMoves } from './use-moves.ts';
import { usePeriodSessions } from './use-period-sessions.ts';

/** The calendar: what is planned, seen by month, week, day or as a list, and the place to plan. */
export default function CalendarPage() {
  const reader = useReader();
  const { say, language, zone, now, today, mayPlan } = reader;
  const [address, go] = useCalendarAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const [spoken, setSpoken] = useState('');
  const dialogs = useCalendarDialogs(reader.me.id);
  const moves = useMoves();
  const copy = useCopying();
  const choices = useQuery(choicesQuery);
  const steps = useCalendarSteps({ address, go, today, mayPlan, heading, dialogs, undo: moves.undo, session: { select: (id) => selection.toggle(id), copy: (id) => void copy(id) } });
  const { view, views, date } = steps;
  const range = rangeOf(view, date);
  const sessions = usePeriodSessions({ view, range, zone, filters: address.filters });
  const { entries, counts, count, isFresh } = sessions;
  const selection = useSelection(entries);
  const { holidays, background } = useDayBackground({ view, range, filters: address.filters, reader });
  const options = useMemo(() => filterOptionsOf(choices.data, say, language), [choices.data, say, language]);
  const places = useMemo(() => placesOf(choices.data?.counsellors ?? []), [choices.data]);
  const paint = useMemo(() => ({ by: address.colouring, places }), [address.colouring, places]);
  const filter = (filters: CalendarFilters) => go({ filters });
  useCalendarTitle(view, date, language);

  return (
    <div className="calendar-page">
      <h1 className="visually-hidden">{say('calendar.title')}</h1>
      <OverdueNote />
      <CalendarToolbar
        {...{ view, views, date, count, mayPlan, heading, say, language }}
        onView={steps.showView}
        onStep={steps.step}
        onToday={steps.showToday}
        onPlan={steps.plan}
        selecting={view === 'year' ? null : selection}
        onFind={() => dialogs.find(date)}
        onKeys={dialogs.showKeys}
      />
      <CalendarNarrowing {...{ address, view, options, say, go }} counsellorId={mayPlan ? reader.me.id : null} />
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {sessions.error ? (
        <LoadFailure error={sessions.error} onRetry={() => void sessions.refetch()} />
      ) : (
        <div className="calendar-body" aria-busy={sessions.isPending || !isFresh}>
          <PaintContext value={paint}>
            <SelectionArea {...{ selection, entries, mayPlan, say }}>
              <CalendarBody
                {...{ view, date, zone, now, today, entries, counts, holidays, background, mayPlan, say, language }}
                filters={address.filters}
                onView={steps.showView}
                onToggleFilter={(name, value) => filter(toggled(address.filters, name, value))}
                isLoading={sessions.isPending}
                onOpen={(sessionId) => go({ sessionId })}
                onPlan={dialogs.plan}
                onMove={moves.mover.move.bind(moves.mover)}
                onMoveByForm={dialogs.move}
                onCancel={dialogs.cancel}
                onDate={(day) => go({ date: day }, 'replace')}
                onDay={steps.showDay}
                onSay={setSpoken}
              />
            </SelectionArea>
          </PaintContext>
        </div>
      )}
      {count === 0 && (
        <CalendarEmpty filters={address.filters} options={options} mayPlan={mayPlan} say={say} onShowAll={() => filter(noFilters)} onPlan={steps.plan} />
      )}
      <CalendarDialogs reader={reader} dialogs={dialogs} moves={moves} choices={choices.data ?? null} sessionId={address.sessionId} onSession={(sessionId) => go({ sessionId })} />
    </div>
  );
}
