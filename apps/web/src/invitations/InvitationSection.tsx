import type { SessionInvitationView, SessionView } from '@relais/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useReader } from '../sessions/use-reader.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { InvitationLine } from './InvitationLine.tsx';
import { invitationsQuery, mailInvitations, useInvitationsStored } from './invitation-queries.ts';
import './invitations.css';

/** Which organisations may book a session by invitation, each by a link of its own, and who did. */
export default function InvitationSection({ session }: { session: SessionView }) {
  const { say, mayPlan } = useReader();
  const stored = useQuery(invitationsQuery(session.id));
  const [isInviting, setInviting] = useState(false);
  const isOpen = mayPlan && session.status !== 'cancelled' && session.status !== 'held';
  const items = stored.data?.items ?? [];
  return (
    <section className="card" aria-labelledby="invitations">
      <div className="card-head">
        <h2 id="invitations">{say('invitations.title')}</h2>
        {isOpen && <button type="button" className="button no-print" onClick={() => setInviting(true)}>{say('invitations.add')}</button>}
      </div>
      <p className="hint">{say('invitations.hint')}</p>
      {stored.isPending && <Loading lines={2} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && items.length === 0 && <p>{say('invitations.empty')}</p>}
      {isOpen && session.status === 'confirmed' && <MailAll sessionId={session.id} invitations={items} />}
      <ul className="invitation-list">{items.map((invitation) => <InvitationLine key={invitation.id} invitation={invitation} session={session} isOpen={isOpen} />)}</ul>
      {isInviting && <InviteDialog sessionId={session.id} onClose={() => setInviting(false)} />}
    </section>
  );
}

function MailAll({ sessionId, invitations }: { sessionId: string; invitations: readonly SessionInvitationView[] }) {
  const { say } = useReader();
  const toasts = useToasts();
  const keep = useInvitationsStored(sessionId);
  const due = invitations.filter(({ withdrawn, mailedAt, recipient }) => !withdrawn && mailedAt === null && recipient !== null);
  const mailing = useMutation({
    mutationFn: () => mailInvitations(sessionId, due.map(({ id }) => id)),
    onSuccess: (list) => {
      void keep(list);
      toasts.show({ text: say('invitations.mailed_now') });
    },
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
  if (due.length < 2) return null;
  return <p className="button-row no-print"><button type="button" className="button is-primary" disabled={mailing.isPending} onClick={() => mailing.mutate()}>{say('invitations.mail_all', { count: due.length })}</button></p>;
}
