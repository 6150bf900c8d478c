import type { OpenSession } from '@relais/contracts';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { SessionFacts } from '../session/session-facts.tsx';
import { titleOf } from '../session/session-words.ts';

export interface ReceiptPage extends Omit<Frame, 'switching'> {
  readonly session: OpenSession;
  readonly seats: number;
  readonly email: string;
  readonly telephone: Telephone | null;
}

/** The answer to a booking. It repeats what was typed and nothing else; what is booked is said by mail. */
export function ReceiptPage({ reader, site, session, seats, email, telephone }: ReceiptPage) {
  const { say } = reader;
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/booking' }} title={say('pages.received_title')}>
      <h1>{say('pages.received_title')}</h1>
      <Notice tone="good" title={say('pages.received_seats', { count: seats })}>
        <p>{say('pages.received_mail', { email })}</p>
        <p>{say(site.sendsMail ? 'pages.received_wrong' : 'pages.received_kept')}</p>
        {site.sendsMail && <CallUs reader={reader} telephone={telephone} />}
      </Notice>
      <h2 dir="auto">{titleOf(session, reader)}</h2>
      <SessionFacts reader={reader} session={{ ...session, state: 'closed' }} />
      <p><a className="button second" href={`/booking/calendar.ics?lang=${reader.language}`}>{say('pages.calendar_file')}</a></p>
    </PageFrame>
  );
}
