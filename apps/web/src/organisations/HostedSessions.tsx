import type { CalendarEntry, OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { KindSign, StatusSign } from '../calendar/SessionSigns.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { hostedQuery } from './organisation-queries.ts';

const firstShown = 5;

/** What is planned at an organisation and what was held there. */
export function HostedSessions({ organisation: { id } }: { organisation: Pick<OrganisationView, 'id'> }) {
  const { say, today } = useReader();
  const [shown, setShown] = useState(firstShown);
  const coming = useQuery(hostedQuery(id, { from: today }, 100));
  const past = useQuery(hostedQuery(id, { to: today }, shown));
  const failed = [coming, past].find(({ isError }) => isError);
  return (
    <section className="card">
      <h2>{say('organisations.sessions')}</h2>
      {failed && <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !(coming.data && past.data) && <Loading lines={4} />}
      {coming.data?.total === 0 && past.data?.total === 0 && <p className="hint">{say('organisations.sessions_none')}</p>}
      {coming.data && past.data && (
        <>
          <Sessions title={say('organisations.sessions_coming')} entries={coming.data.items} />
          <Sessions title={say('organisations.sessions_past')} entries={past.data.items} />
          {past.data.total > past.data.items.length && (
            <button type="button" className="button no-print" disabled={past.isFetching} onClick={() => setShown(shown + 20)}>{say('organisations.sessions_more')}</button>
          )}
        </>
      )}
    </section>
  );
}

function Sessions({ title, entries }: { title: string; entries: readonly CalendarEntry[] }) {
  const { say, language } = useReader();
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className="hosted-session">
              <Link href={`/sessions/${entry.id}`} dir="auto">
                <KindSign kind={entry.kind} /> {titleOf({ ...entry, host: null }, say)}
              </Link>
              <span className="cell-more">{whenOf(entry, language)}</span>
            </span>
            <span className={`status-badge is-${entry.status}`}>
              <StatusSign status={entry.status} size={14} /> {say(`words.session_status.${entry.status}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
