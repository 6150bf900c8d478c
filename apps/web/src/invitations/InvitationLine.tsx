import { formatDate, localDateOf } from '@relais/calendar';
import type { SessionInvitationView, SessionView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';
import { invite, mailInvitations, useInvitationsStored, withdrawInvitation } from './invitation-queries.ts';

interface InvitationLineProps {
  readonly invitation: SessionInvitationView;
  readonly session: Pick<SessionView, 'id' | 'status'>;
  /** Something can still be done about it. */
  readonly isOpen: boolean;
}

/** One organisation: what it booked, whether it was mailed, its link. */
export function InvitationLine({ invitation, session, isOpen }: InvitationLineProps) {
  const { say, language, me } = useReader();
  const { organisationId, organisationName, seats, withdrawn, mailedAt, recipient } = invitation;
  const standing = withdrawn ? say('invitations.withdrawn') : mailedAt !== null ? say('invitations.mailed', { date: formatDate(localDateOf(mailedAt, me.zone), language) }) : '';
  return (
    <li>
      <p>
        <Link href={`/organisations/${organisationId}`} dir="auto">{organisationName}</Link>
        <span className="fact-more">{[seats > 0 ? say('invitations.booked', { count: seats }) : say('invitations.not_booked'), standing].filter(Boolean).join(' · ')}</span>
        {isOpen && !withdrawn && recipient === null && <span className="fact-more">{say('invitations.no_contact')}</span>}
      </p>
      {isOpen && <Deeds invitation={invitation} session={session} />}
    </li>
  );
}

function Deeds({ invitation, session }: Pick<InvitationLineProps, 'invitation' | 'session'>) {
  const { say } = useReader();
  const toasts = useToasts();
  const keep = useInvitationsStored(session.id);
  const [key] = useState(newId);
  const { id, organisationId, organisationName: name, withdrawn, mailedAt, recipient, url } = invitation;
  const onError = (error: unknown) => toasts.show({ text: refusalWords(error, say), tone: 'warning' });
  const again = useMutation({ mutationFn: () => invite(session.id, [organisationId], key), onSuccess: keep, onError });
  const mailing = useMutation({
    mutationFn: () => mailInvitations(session.id, [id]),
    onSuccess: async (list) => {
      await keep(list);
      toasts.show({ text: say('invitations.mailed_now') });
    },
    onError,
  });
  const withdrawing = useMutation({
    mutationFn: () => withdrawInvitation(id),
    onSuccess: async () => {
      await keep();
      toasts.show({ text: say('invitations.withdrawn_now', { name }), action: { label: say('invitations.again'), act: () => again.mutate() } });
    },
    onError,
  });

  async function copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    toasts.show({ text: say('sessions.link_copied') });
  }

  if (withdrawn) return <p className="button-row no-print"><button type="button" className="button is-quiet" disabled={again.isPending} aria-label={`${say('invitations.again')}: ${name}`} onClick={() => again.mutate()}>{say('invitations.again')}</button></p>;
  return (
    <p className="button-row no-print">
      {url !== null && 'clipboard' in navigator && <button type="button" className="button" aria-label={say('invitations.copy', { name })} onClick={() => void copy(url)}><Copy size={16} aria-hidden="true" /> {say('sessions.copy_link')}</button>}
      {recipient !== null && mailedAt === null && session.status === 'confirmed' && <button type="button" className="button" disabled={mailing.isPending} onClick={() => mailing.mutate()}>{say('invitations.mail', { email: recipient })}</button>}
      <button type="button" className="button is-quiet" disabled={withdrawing.isPending} aria-label={`${say('invitations.withdraw')}: ${name}`} onClick={() => withdrawing.mutate()}>{say('invitations.withdraw')}</button>
    </p>
  );
}
