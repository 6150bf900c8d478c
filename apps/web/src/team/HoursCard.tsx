import { formatDate } from '@relais/calendar';
import { WorkingPatternView, weekdays } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { RowActions } from '../planning-settings/RowActions.tsx';
import { SettingsCard } from '../planning-settings/SettingsCard.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PatternDialog } from './PatternDialog.tsx';
import { draftOf, weeklyHours, type RotaDraft } from './rota-draft.ts';
import { patternsQuery } from './team-queries.ts';
import { useTeamActs } from './use-team-acts.ts';
import { weekdayName } from './weekday-words.ts';

/** When somebody works: one pattern after another, the latest on top. */
export function HoursCard({ userId, mayArrange }: { userId: string; mayArrange: boolean }) {
  const { say } = useReader();
  const list = useQuery(patternsQuery(userId));
  const [opened, setOpened] = useState<WorkingPatternView | 'new' | null>(null);
  const patterns = (list.data?.items ?? []).toReversed();
  return (
    <SettingsCard title={say('team.hours')} {...(mayArrange ? { add: { label: say('team.hours_new'), act: () => setOpened('new') } } : {})}>
      {(toHeading) => (
        <>
          {list.isPending && <Loading lines={3} />}
          {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
          {list.data && patterns.length === 0 && <EmptyState title={say('team.hours_none')} hint={say('team.hours_none_hint')} />}
          {patterns.map((pattern) => (
            <Pattern key={pattern.id} pattern={pattern} mayArrange={mayArrange} onChange={() => setOpened(pattern)} onGone={toHeading} />
          ))}
          {opened !== null && <PatternDialog userId={userId} base={opened === 'new' ? patterns[0] : opened} isNew={opened === 'new'} onClose={() => setOpened(null)} />}
        </>
      )}
    </SettingsCard>
  );
}

function Pattern({ pattern, mayArrange, onChange, onGone }: { pattern: WorkingPatternView; mayArrange: boolean; onChange: () => void; onGone: () => void }) {
  const { say, language } = useReader();
  const acts = useTeamActs();
  const { id, userId, validFrom, weeks, spans, version } = pattern;
  const name = say('team.hours_from', { date: formatDate(validFrom, language) });
  const remove = () =>
    void acts.remove({
      name,
      remove: () => api.act('DELETE', `/working-patterns/${id}`, undefined, { version }),
      restore: () => api.post(`/counsellors/${userId}/working-patterns`, { validFrom, weeks, spans }, WorkingPatternView, { idempotencyKey: newId() }),
    }).then(onGone);
  return (
    <section className="pattern">
      <div className="card-head">
        <h3>{name}</h3>
        {mayArrange && <RowActions name={name} onChange={onChange} onRemove={remove} />}
      </div>
      <p className="hint">{[weeks === 1 ? say('team.every_week') : say('team.every_weeks', { weeks }), say('team.hours_total', { hours: weeklyHours(pattern) })].join(' · ')}</p>
      {draftOf(pattern).weeks.map((days, week) => (
        <div key={week}>
          {weeks > 1 && <p className="pattern-name">{say('team.rota_week', { week: week + 1 })}</p>}
          <Week days={days} />
        </div>
      ))}
    </section>
  );
}

function Week({ days }: { days: RotaDraft['weeks'][number] }) {
  const { say, language } = useReader();
  const worked = weekdays.filter((weekday) => days[weekday] !== '');
  if (worked.length === 0) return <p className="hint">{say('team.no_work')}</p>;
  return (
    <dl className="facts pattern-week">
      {worked.map((weekday) => (
        <div key={weekday}>
          <dt>{weekdayName(weekday, language)}</dt>
          <dd>{days[weekday]}</dd>
        </div>
      ))}
    </dl>
  );
}
