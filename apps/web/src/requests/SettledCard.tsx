import { formatDateTime } from '@relais/calendar';
import type { SessionRequestView } from '@relais/contracts';
import { Link } from 'wouter';
import { useReader } from '../sessions/use-reader.ts';
import { RequestStatusBadge } from './RequestStatusBadge.tsx';

/** What became of a request, and the session where there is one. */
export function SettledCard({ request: { status, settledAt, declineReason, sessionId } }: { request: SessionRequestView }) {
  const { say, language, zone } = useReader();
  return (
    <section className="card settled">
      <h2>{say('requests.settled')}</h2>
      <p>
        <RequestStatusBadge status={status} /> {settledAt !== null && formatDateTime(settledAt, zone, language)}
      </p>
      {declineReason !== null && <p>{say('requests.decline_reason')} · {say(`words.request_decline_reason.${declineReason}`)}</p>}
      {sessionId !== null && <p><Link className="button is-primary" href={`/sessions/${sessionId}`}>{say('requests.session')}</Link></p>}
    </section>
  );
}
