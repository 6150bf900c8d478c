import { formatShortDate, formatTime, localDateOf } from '@relais/calendar';
import type { MessageListItem } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { Link } from 'wouter';
import { useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { MessageStateBadge } from './MessageStateBadge.tsx';

/** What each mail is, to whom, and why it is where it is: the reason stands in the list itself. */
export function MessageTable({ messages }: { messages: readonly MessageListItem[] }) {
  const { say } = useWords();
  return (
    <table className="data-table is-cards">
      <thead>
        <tr>
          <th scope="col">{say('messages.subject')}</th>
          <th scope="col">{say('messages.recipient')}</th>
          <th scope="col">{say('messages.when')}</th>
          <th scope="col">{say('messages.state')}</th>
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <Row key={message.id} message={message} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ message }: { message: MessageListItem }) {
  const { say, language } = useWords();
  const { id, kind, subject, recipient, reason } = message;
  const name = say(`words.message_kind.${kind}`);
  return (
    <tr>
      <th scope="row">
        <Link href={`/messages/${id}`} dir="auto">{subject ?? name}</Link>
        <span className="cell-more">{subject === null ? say('messages.unwritten') : name}</span>
      </th>
      <td data-label={say('messages.recipient')}>
        {recipient}
        <span className="cell-more">{languageName(message.language, language)}</span>
      </td>
      <td data-label={say('messages.when')}>
        <Moment message={message} />
      </td>
      <td className="message-why">
        <MessageStateBadge message={message} />
        <span className="cell-more">{say(`words.message_reason.${reason}`)}</span>
      </td>
    </tr>
  );
}

/** When it goes, or when it came to its state. */
function Moment({ message: { state, dueAt, stateAt } }: { message: MessageListItem }) {
  const { language } = useWords();
  const { zone } = useMe();
  const instant = state === 'planned' ? dueAt : stateAt;
  return (
    <time className="message-moment" dateTime={instant}>
      {formatShortDate(localDateOf(instant, zone), language)}, {formatTime(instant, zone)}
    </time>
  );
}
