import type { SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { debriefQuery } from '../debriefs/debrief-queries.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useReader } from './use-reader.ts';

/** Who came, or that nobody wrote it down yet. */
export function DebriefSection({ session }: { session: SessionView }) {
  const { say, now, mayPlan } = useReader();
  if (session.status === 'cancelled') return null;
  const canBeWritten = session.status === 'confirmed' && session.startsAt <= now;
  return (
    <section className="card" aria-labelledby="debrief">
      <h2 id="debrief">{say('sessions.debrief')}</h2>
      {session.heldAt === null ? <p>{say(canBeWritten ? 'sessions.debrief_due' : 'sessions.debrief_later')}</p> : <WrittenDebrief sessionId={session.id} />}
      {(session.heldAt !== null || (canBeWritten && mayPlan)) && (
        <p className="button-row no-print">
          <Link className={session.heldAt === null ? 'button is-primary' : 'button'} href={`/sessions/${session.id}/debrief`}>
            {say(session.heldAt === null ? 'sessions.write_debrief' : 'sessions.open_debrief')}
          </Link>
        </p>
      )}
    </section>
  );
}

function WrittenDebrief({ sessionId }: { sessionId: string }) {
  const { say } = useReader();
  const stored = useQuery(debriefQuery(sessionId));
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  if (stored.isPending) return <Loading lines={2} />;
  if (stored.data === null) return <p>{say('sessions.debrief_due')}</p>;
  const { total, cameBooked, unnamed, materialsLine } = stored.data;
  return (
    <>
      <p>
        <strong>{say('sessions.debrief_total', { count: total })}</strong> <span className="hint">{say('sessions.debrief_split', { booked: cameBooked, unnamed })}</span>
      </p>
      {materialsLine !== '' && (
        <p dir="auto">
          {say('sessions.materials')}: {materialsLine}
        </p>
      )}
    </>
  );
}
