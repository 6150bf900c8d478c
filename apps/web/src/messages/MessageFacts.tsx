import { formatDateTime } from '@relais/calendar';
import type { MessageView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { MessageStateBadge } from './MessageStateBadge.tsx';

/** Where a mail is and why, in words that need no knowledge of mail. */
export function MessageFacts({ message }: { message: MessageView }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const { kind, messageClass, recipient, state, reason, dueAt, stateAt, attempts, nextTryAt, serverAnswer, sessionId } = message;
  const at = (instant: string) => formatDateTime(instant, zone, language);
  return (
    <dl className="facts">
      <Fact name={say('messages.state')}>
        <MessageStateBadge message={message} />
        <span className="fact-more">{at(state === 'planned' ? dueAt : stateAt)}</span>
      </Fact>
      <Fact name={say('messages.reason')}>
        {say(`words.message_reason.${reason}`)}
        {attempts > 0 && <span className="fact-more">{[say('messages.attempts', { count: attempts }), ...(nextTryAt === null ? [] : [say('messages.next_try', { when: at(nextTryAt) })])].join(', ')}</span>}
      </Fact>
      {serverAnswer !== null && serverAnswer !== '' && <Fact name={say('messages.server_answer')}>{serverAnswer}</Fact>}
      <Fact name={say('messages.recipient')}>{recipient}</Fact>
      <Fact name={say('messages.kind')}>
        {say(`words.message_kind.${kind}`)}
        <span className="fact-more">{say(`words.message_class.${messageClass}`)}</span>
      </Fact>
      <Fact name={say('messages.language')}>{languageName(message.language, language)}</Fact>
      {sessionId !== null && <Fact name={say('messages.about')}><Link href={`/sessions/${sessionId}`}>{say('messages.to_session')}</Link></Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
