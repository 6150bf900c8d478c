import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { calendarQuery, choicesQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { LoadFailure } from '../ui/Loading.tsx';
import { CalendarBody } from './CalendarBody.tsx';
import { CalendarDialogs } from './CalendarDialogs.tsx';
import { CalendarEmpty } from './CalendarEmpty.tsx';
import { CalendarFilterBar } from './CalendarFilterBar.tsx';
import { noFilters } from './calendar-address.ts';
import { rangeOf } from './calendar-range.ts';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { holidayNamesIn } from './holiday-names.ts';
import { useCalendarAddress } from './use-calendar-address.ts';
import { useCalendarDialogs } from './use-calendar-dialogs.ts';
import { useCalendarSteps } from './use-calendar-steps.ts';
import { useCalendarTitle } from './use-calendar-title.ts';
import { useMoves } from './use-moves.ts';

/** The calendar: what is planned, seen by month, week, day or as a list, and the place to plan. */
export default function CalendarPage() {
  const reader = useReader();
  const { say, language, zone, now, today, mayPlan } = reader;
  const [address, go] = useCalendarAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const [spoken, setSpoken] = useState('');
  const dialogs = useCalendarDialogs();
  const moves = useMoves();
  const choices = useQuery(choicesQuery);
  const steps = useCalendarSteps({ address, go, today, mayPlan, heading, dialogs, undo: moves.undo });
  const { view, views, date } = steps;
  const range = rangeOf(view, date);
  const calendar = useQuery(calendarQuery(range, zone, address.filters));
  const entries = calendar.data?.items ?? none;
  const holidays = useMemo(() => holidayNamesIn({ from: range.from, to: range.to }, say), [range.from, range.to, say]);
  useCalendarTitle(view, date, language);
  const fresh = !calendar.isPlaceholderData;

  return (
    <div className="calendar-page">
      <h1 className="visually-hidden">{say('calendar.title')}</h1>
      <CalendarToolbar
        {...{ view, views, date, mayPlan, heading, say, language }}
        count={calendar.data && fresh ? entries.length : null}
        onView={steps.showView}
        onStep={steps.step}
        onToday={steps.showToday}
        onPlan={steps.plan}
      />
      <CalendarFilterBar filters={address.filters} counsellors={choices.data?.counsellors ?? []} say={say} language={language} onChange={(filters) => go({ filters })} />
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {calendar.isError ? (
        <LoadFailure error={calendar.error} onRetry={() => void calendar.refetch()} />
      ) : (
        <div className="calendar-body" aria-busy={calendar.isPending || !fresh}>
          <CalendarBody
            {...{ view, date, zone, now, today, entries, holidays, mayPlan, say, language }}
            isLoading={calendar.isPending}
            onOpen={(sessionId) => go({ sessionId })}
            onPlan={dialogs.plan}
            onMove={moves.mover.move.bind(moves.mover)}
            onMoveByForm={dialogs.move}
            onCancel={dialogs.cancel}
            onDate={(day) => go({ date: day }, 'replace')}
            onDay={steps.showDay}
            onSay={setSpoken}
          />
        </div>
      )}
      {calendar.data && fresh && entries.length === 0 && (
        <CalendarEmpty filters={address.filters} mayPlan={mayPlan} say={say} onShowAll={() => go({ filters: noFilters })} onPlan={steps.plan} />
      )}
      <CalendarDialogs reader={reader} dialogs={dialogs} moves={moves} choices={choices.data ?? null} sessionId={address.sessionId} onSession={(sessionId) => go({ sessionId })} />
    </div>
  );
}

const none: never[] = [];
