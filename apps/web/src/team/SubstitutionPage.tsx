import { addDays } from '@relais/calendar';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { queryOf } from '../api/query.ts';
import { rangeOf, type DateRange } from '../calendar/calendar-range.ts';
import { readDate } from '../sessions/clock-text.ts';
import { choicesQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { SubstitutionDays } from './SubstitutionDays.tsx';
import { SubstitutionForm } from './SubstitutionForm.tsx';
import { substitutionPlanQuery } from './team-queries.ts';
import './team.css';

/** The sessions that somebody cannot give, each with the most suitable colleague chosen already. The address holds whose and when. */
export default function SubstitutionPage() {
  const { say, zone, today, mayPlan } = useReader();
  const { userId, range, change } = useWhoseAndWhen(today);
  const name = useQuery(choicesQuery).data?.counsellors.find(({ id }) => id === userId)?.name ?? '';
  const plan = useQuery({ ...substitutionPlanQuery(userId, range, zone), enabled: mayPlan });
  if (!mayPlan) return <NotAllowed back="/team" />;
  const toTeam = `/team${queryOf({ week: range.from })}`;
  return (
    <>
      <PageHeading title={say('team.substitutes_for', { name })}>
        <Link className="button" href={toTeam}>{say('team.to_team')}</Link>
      </PageHeading>
      <SubstitutionDays range={range} onChange={change} />
      {plan.isPending && <Loading lines={8} />}
      {plan.isError && <LoadFailure error={plan.error} onRetry={() => void plan.refetch()} />}
      {plan.data?.items.length === 0 && (
        <EmptyState title={say('team.nothing_affected')} hint={say('team.nothing_affected_hint', { name })}>
          <Link className="button is-primary" href={toTeam}>{say('team.to_team')}</Link>
        </EmptyState>
      )}
      {plan.data && plan.data.items.length > 0 && (
        <SubstitutionForm key={plan.dataUpdatedAt} person={{ id: userId, name }} sessions={plan.data.items} back={toTeam} onStale={() => void plan.refetch()} />
      )}
    </>
  );
}

function useWhoseAndWhen(today: string) {
  const [search, setSearch] = useSearchParams();
  const week = rangeOf('week', today);
  const from = readDate(search.get('from') ?? '', today) ?? today;
  const to = readDate(search.get('to') ?? '', today) ?? week.to;
  const range: DateRange = { from, to: to > from ? to : addDays(from, 1) };
  return { userId: search.get('userId') ?? '', range, change: (next: DateRange) => setSearch((before) => ({ ...Object.fromEntries(before), ...next }), { replace: true }) };
}
