import type { MessageListItem } from '@relais/contracts';
import { CircleCheck, CircleX, Clock, ClockAlert, Hand, Inbox, Send, TriangleAlert } from 'lucide-react';
import { useWords } from '../words/use-words.ts';

const signs = { planned: Clock, claimed: Send, sent: CircleCheck, failed: TriangleAlert, missed: ClockAlert, suppressed: Hand, cancelled: CircleX } as const;

/** State by sign and word; a mail that was only kept here is not said to be sent. */
export function MessageStateBadge({ message: { state, reason } }: { message: Pick<MessageListItem, 'state' | 'reason'> }) {
  const { say } = useWords();
  const isKept = reason === 'kept_in_relais';
  const Sign = isKept ? Inbox : signs[state];
  return (
    <span className={isKept ? 'status-badge' : `status-badge is-${state}`}>
      <Sign size={14} aria-hidden="true" /> {isKept ? say('messages.kept') : say(`words.message_state.${state}`)}
    </span>
  );
}
