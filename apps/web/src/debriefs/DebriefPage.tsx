import type { SessionView } from '@relais/contracts';
import { formatDateTime } from '@relais/calendar';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { titleOf, whenOf, type Say } from '../calendar/entry-words.ts';
import { bookingsQuery, sessionQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { DebriefForm } from './DebriefForm.tsx';
import { dropDraft } from './debrief-drafts.ts';
import { DraftNote } from './DraftNote.tsx';
import { debriefQuery } from './debrief-queries.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { WrittenDebrief } from './WrittenDebrief.tsx';

/** Who came to one session: written down, corrected, or not possible yet. */
export default function DebriefPage() {
  const { id = '' } = useParams<{ id: string }>();
  const { say, language, me, mayPlan, now } = useReader();
  const session = useQuery(sessionQuery(id));
  const bookings = useQuery(bookingsQuery(id));
  const isHeld = session.data?.status === 'held';
  const debrief = useQuery({ ...debriefQuery(id), enabled: isHeld });
  const place = { writerId: me.id, sessionId: id };
  const kept = useKeptDraft(place);
  const [isCorrecting, setCorrecting] = useState(false);
  const failed = [session, bookings, debrief].find(({ isError, data }) => isError && data === undefined);
  if (failed) return <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!session.data || !bookings.data || (isHeld && debrief.data === undefined)) return <Loading lines={10} />;

  const written = debrief.data ?? null;
  const hindrance = written === null ? hindranceOf(session.data, { say, language, mayPlan, now }) : null;
  const isWriting = mayPlan && hindrance === null && (written === null || kept !== null || isCorrecting);
  return (
    <div className="debrief-page">
      <PageHeading key={String(isWriting)} title={say('debriefs.title')}>
        <Link className="button" href={`/sessions/${id}`}>{say('debriefs.to_session')}</Link>
        {written && !isWriting && mayPlan && <button type="button" className="button" onClick={() => setCorrecting(true)}>{say('debriefs.correct')}</button>}
        {written && !isWriting && mayPlan && <Link className="button is-primary" href="/debriefs">{say('debriefs.next_due')}</Link>}
      </PageHeading>
      <p className="lead" dir="auto">
        {titleOf(session.data, say)} <span className="fact-more">{whenOf(session.data, language)}</span>
      </p>
      {hindrance !== null && kept !== null && <DraftNote text={say('debriefs.kept')} onDiscard={() => dropDraft(place)} />}
      {hindrance !== null && <EmptyState title={hindrance} />}
      {isWriting && <DebriefForm key={id} session={session.data} bookings={bookings.data.items} written={written} onDone={() => setCorrecting(false)} />}
      {!isWriting && written && <WrittenDebrief debrief={written} bookings={bookings.data.items} />}
    </div>
  );
}

interface Asking {
  say: Say;
  language: Parameters<typeof formatDateTime>[2];
  mayPlan: boolean;
  now: string;
}

/** Why nothing can be written of a session; null when it can. The device's clock counts too: a page may be older than the start. */
function hindranceOf(session: SessionView, { say, language, mayPlan, now }: Asking): string | null {
  if (session.status === 'cancelled') return say('debriefs.of_cancelled');
  if (!session.debriefDue && session.startsAt > now) return say('debriefs.too_early', { when: formatDateTime(session.startsAt, session.zone, language) });
  if (session.status !== 'confirmed' && session.status !== 'held') return say('debriefs.not_confirmed');
  return mayPlan ? null : say('sessions.debrief_due');
}
