import type { CalendarEntry } from '@relais/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { dueDebriefsQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { UnsentDebriefs } from './UnsentDebriefs.tsx';
import { useReadyOffline } from './use-ready-offline.ts';

const step = 25;
/** So many of one's own are fetched ahead. */
const soonWritten = 8;
const filterNames = ['whose', 'shown'] as const;

/** Sessions that have begun and where nobody wrote down yet who came; the address holds whose. */
export default function DueDebriefsPage() {
  const { say, me, mayPlan } = useReader();
  const { filters, change } = useAddressFilters(filterNames);
  const isMine = mayPlan && filters.whose !== 'all';
  const shown = Number(filters.shown ?? step) || step;
  const due = useQuery({ ...dueDebriefsQuery({ counsellorId: isMine ? me.id : '', pageSize: shown }), placeholderData: keepPreviousData });
  useReadyOffline(isMine ? (due.data?.items ?? []).slice(0, soonWritten) : []);
  return (
    <div className="due-page">
      <PageHeading title={say('debriefs.due')} />
      <p className="hint">{say('debriefs.due_hint')}</p>
      <UnsentDebriefs />
      {mayPlan && (
        <label className="check-line">
          <input type="checkbox" checked={isMine} onChange={(event) => change({ whose: event.target.checked ? '' : 'all' })} /> <span>{say('debriefs.due_mine')}</span>
        </label>
      )}
      {due.isPending && <Loading />}
      {due.isError && <LoadFailure error={due.error} onRetry={() => void due.refetch()} />}
      {due.data?.total === 0 && (
        <EmptyState title={say(isMine ? 'debriefs.due_empty_mine' : 'debriefs.due_empty')} hint={say('debriefs.due_empty_hint')}>
          <Link href="/" className="button">{say('common.to_calendar')}</Link>
        </EmptyState>
      )}
      {due.data && due.data.total > 0 && (
        <>
          <p className="hint" role="status">{say('debriefs.due_count', { count: due.data.total })}</p>
          <ul className="due-list">
            {due.data.items.map((entry) => (
              <DueSession key={entry.id} entry={entry} />
            ))}
          </ul>
          {due.data.total > due.data.items.length && (
            <button type="button" className="button" onClick={() => change({ shown: String(shown + step) })}>
              {say('debriefs.due_more')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function DueSession({ entry }: { entry: CalendarEntry }) {
  const { say, language, mayPlan } = useReader();
  const title = titleOf(entry, say);
  return (
    <li className="due-session">
      <div>
        <Link href={`/sessions/${entry.id}`} className="due-title" dir="auto">
          {title}
        </Link>
        <p className="due-when">
          {whenOf(entry, language)} · {entry.people.map(({ name }) => name).join(', ')}
        </p>
      </div>
      {mayPlan && (
        <Link href={`/sessions/${entry.id}/debrief`} className="button is-primary" aria-label={say('debriefs.due_write_of', { title })}>
          {say('debriefs.due_write')}
        </Link>
      )}
    </li>
  );
}
