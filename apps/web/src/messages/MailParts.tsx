import type { MessageView } from '@relais/contracts';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useFileAddress } from '../ui/use-file-address.ts';
import { useWords } from '../words/use-words.ts';

const parts = ['html', 'text', 'calendar', 'headers'] as const;
type Part = (typeof parts)[number];

/** The parts of one mail, one at a time; the address holds which. */
export function MailParts({ message }: { message: MessageView }) {
  const { say } = useWords();
  const { filters, change } = useAddressFilters(['part']);
  const present = parts.filter((part) => part !== 'calendar' || message.calendar !== null);
  const shown = present.find((part) => part === filters.part) ?? 'html';
  return (
    <>
      <div className="view-switch mail-parts no-print" role="group" aria-label={say('messages.parts')}>
        {present.map((part) => (
          <button key={part} type="button" aria-pressed={part === shown} onClick={() => change({ part: part === 'html' ? '' : part })}>{say(`messages.as_${part}`)}</button>
        ))}
      </div>
      <MailPart part={shown} message={message} />
    </>
  );
}

/** The HTML runs in a frame that runs nothing, fetches nothing and keeps its own styles; the server's policy for it says the same. */
function MailPart({ part, message: { id, text, calendar, headers } }: { part: Part; message: MessageView }) {
  const { say } = useWords();
  switch (part) {
    case 'html':
      return <iframe className="mail-frame" title={say('messages.frame_title')} src={`/api/v1/messages/${id}/html`} sandbox="allow-popups allow-popups-to-escape-sandbox" />;
    case 'text':
      return <pre className="mail-text">{text}</pre>;
    case 'calendar':
      return <CalendarFile text={calendar ?? ''} />;
    case 'headers':
      return <pre className="mail-text is-code">{headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre>;
  }
}

function CalendarFile({ text }: { text: string }) {
  const { say } = useWords();
  const address = useFileAddress(text, 'text/calendar;charset=utf-8');
  return (
    <>
      <p className="messages-lead">
        <a className="button" href={address} download="session.ics">{say('messages.download_calendar')}</a>
      </p>
      <pre className="mail-text is-code">{text}</pre>
    </>
  );
}
