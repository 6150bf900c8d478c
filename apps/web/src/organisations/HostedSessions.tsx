import type { CalendarEntry, OrganisationView, SessionPage } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { KindSign, StatusSign } from '../calendar/SessionSigns.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { hostedQuery } from './organisation-queries.ts';

const firstShown = 5;
const moreShown = 20;

/** What is planned at an organisation and what was held there. */
export function HostedSessions({ organisation: { id } }: { organisation: Pick<OrganisationView, 'id'> }) {
  const { say, today } = useReader();
  const [comingShown, showComing] = useState(firstShown);
  const [pastShown, showPast] = useState(firstShown);
  const coming = useQuery(hostedQuery(id, { from: today }, comingShown));
  const past = useQuery(hostedQuery(id, { to: today }, pastShown));
  const failed = [coming, past].find(({ isError }) => isError);
  return (
    <section className="card">
      <h2>{say('organisations.sessions')}</h2>
      {failed && <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !(coming.data && past.data) && <Loading lines={4} />}
      {coming.data?.total === 0 && past.data?.total === 0 && <p className="hint">{say('organisations.sessions_none')}</p>}
      {coming.data && past.data && (
        <>
          <HostedList title={say('organisations.sessions_coming')} page={coming.data} onMore={() => showComing(comingShown + moreShown)} />
          <HostedList title={say('organisations.sessions_past')} page={past.data} onMore={() => showPast(pastShown + moreShown)} />
        </>
      )}
    </section>
  );
}

function HostedList({ title, page: { items, total }, onMore }: { title: string; page: SessionPage; onMore: () => void }) {
  const { say } = useReader();
  if (total === 0) return null;
  return (
    <div className="hosted-list">
      <h3>{title}</h3>
      <ul className="plain-list">
        {items.map((entry) => (
          <HostedLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {total > items.length && <button type="button" className="button no-print" aria-label={`${say('organisations.sessions_more')}: ${title}`} onClick={onMore}>{say('organisations.sessions_more')}</button>}
    </div>
  );
}

/** The host is known here; a session without a title of its own goes by its kind. */
function HostedLine({ entry }: { entry: CalendarEntry }) {
  const { say, language } = useReader();
  return (
    <li>
      <span className="hosted-session">
        <KindSign kind={entry.kind} /> <Link href={`/sessions/${entry.id}`} dir="auto">{titleOf({ ...entry, host: null }, say)}</Link>
        <span className="cell-more">{whenOf(entry, language)}</span>
      </span>
      <span className={`status-badge is-${entry.status}`}>
        <StatusSign status={entry.status} size={14} /> {say(`words.session_status.${entry.status}`)}
      </span>
    </li>
  );
}
