import type { SessionRequestView } from '@relais/contracts';
import { CircleCheck, CircleX, Inbox, Send, Undo2 } from 'lucide-react';
import { useWords } from '../words/use-words.ts';

const signs = { new: Inbox, proposed: Send, accepted: CircleCheck, declined: CircleX, withdrawn: Undo2 } as const;
const tints = { new: 'is-planned', proposed: 'is-claimed', accepted: 'is-sent', declined: 'is-cancelled', withdrawn: 'is-cancelled' } as const;

/** The state of a request by sign and word. */
export function RequestStatusBadge({ status }: Pick<SessionRequestView, 'status'>) {
  const { say } = useWords();
  const Sign = signs[status];
  return (
    <span className={`status-badge ${tints[status]}`}>
      <Sign size={14} aria-hidden="true" /> {say(`words.request_status.${status}`)}
    </span>
  );
}
