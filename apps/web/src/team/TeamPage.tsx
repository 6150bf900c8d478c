import { addDays } from '@relais/calendar';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { rangeOf } from '../calendar/calendar-range.ts';
import { periodTitle } from '../calendar/period-title.ts';
import { readDate } from '../sessions/clock-text.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import { useMayArrange } from './may-arrange.ts';
import { teamQuery, teamSessionsQuery } from './team-queries.ts';
import { TeamTable } from './TeamTable.tsx';
import './team.css';

/** The team's week: who works when, who is away, who has a turn, who gives which session. The address holds the week. */
export default function TeamPage() {
  const { say, zone, today, mayPlan } = useReader();
  const { week, goTo } = useWeek(today);
  const range = rangeOf('week', week);
  const team = useQuery(teamQuery(range, zone));
  const sessions = useQuery(teamSessionsQuery(range, zone));
  const [opened, setOpened] = useState<'absence' | 'duty' | null>(null);
  const mayArrange = useMayArrange();
  const arranged = (team.data?.counsellors ?? []).filter(({ id }) => mayArrange(id));
  const first = range.from <= today && today < range.to ? today : range.from;
  return (
    <>
      <PageHeading title={say('team.title')}>
        {mayPlan && (
          <>
            <button type="button" className="button" onClick={() => setOpened('duty')}>{say('team.plan_duty')}</button>
            <button type="button" className="button is-primary" onClick={() => setOpened('absence')}>{say('team.enter_absence')}</button>
          </>
        )}
      </PageHeading>
      <WeekBar week={week} onWeek={goTo} today={today} />
      {(team.isPending || sessions.isPending) && <Loading lines={10} />}
      {team.isError && <LoadFailure error={team.error} onRetry={() => void team.refetch()} />}
      {sessions.isError && <LoadFailure error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {team.data?.counsellors.length === 0 && <EmptyState title={say('team.empty')} hint={say('team.empty_hint')} />}
      {team.data && sessions.data && team.data.counsellors.length > 0 && <TeamTable team={team.data} sessions={sessions.data.items} range={range} isBusy={team.isPlaceholderData} />}
      {opened === 'absence' && <AbsenceDialog people={arranged} firstDay={first} onClose={() => setOpened(null)} />}
      {opened === 'duty' && <DutyDialog people={arranged} day={first} onClose={() => setOpened(null)} />}
    </>
  );
}

function useWeek(today: string) {
  const [search, setSearch] = useSearchParams();
  const week = readDate(search.get('week') ?? '', today) ?? today;
  return { week, goTo: (date: string) => setSearch({ week: date }) };
}

function WeekBar({ week, today, onWeek }: { week: string; today: string; onWeek: (date: string) => void }) {
  const { say, language } = useReader();
  return (
    <div className="team-bar">
      <div className="button-row no-print">
        <button type="button" className="button" onClick={() => onWeek(today)}>{say('calendar.today')}</button>
        <button type="button" className="icon-button" aria-label={say('calendar.previous_week')} onClick={() => onWeek(addDays(week, -7))}><ChevronLeft size={20} aria-hidden="true" /></button>
        <button type="button" className="icon-button" aria-label={say('calendar.next_week')} onClick={() => onWeek(addDays(week, 7))}><ChevronRight size={20} aria-hidden="true" /></button>
      </div>
      <h2 aria-live="polite">{periodTitle('week', week, language)}</h2>
      <button type="button" className="icon-button no-print" aria-label={say('team.print')} onClick={() => window.print()}><Printer size={18} aria-hidden="true" /></button>
    </div>
  );
}
