import { formatDateTime } from '@relais/calendar';
import type { MessageListItem, UiLanguage } from '@relais/contracts';
import type { ReactNode } from 'react';
import type { Say } from '../calendar/entry-words.ts';

interface SessionMessagesProps {
  messages: readonly MessageListItem[];
  zone: string;
  /** A message's subject or kind as a link to it. */
  linkTo: (message: MessageListItem, name: string) => ReactNode;
  say: Say;
  language: UiLanguage;
}

/** Mail about a session: what it is, to whom, and why it is where it is. */
export function SessionMessages({ messages, zone, linkTo, say, language }: SessionMessagesProps) {
  return (
    <ul className="message-lines">
      {messages.map((message) => (
        <li key={message.id}>
          <span className="message-name">{linkTo(message, say(`words.message_kind.${message.kind}`))}</span>
          <span className="message-to">{message.recipient}</span>
          <span className="message-state">
            <strong>{say(`words.message_state.${message.state}`)}</strong>, {formatDateTime(message.state === 'planned' ? message.dueAt : message.stateAt, zone, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
