import type { BookingStatus, OpenSession } from '@relais/contracts';
import { CallUs, Notice, type Telephone } from '../frame/notices.tsx';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { SessionFacts } from '../session/session-facts.tsx';
import { SessionTitle } from '../session/session-title.tsx';

export interface ReceiptPage extends Omit<Frame, 'switching'> {
  readonly session: OpenSession;
  readonly seats: number;
  readonly email: string;
  readonly status: BookingStatus;
  readonly queuePlace: number | null;
  readonly telephone: Telephone | null;
}

/** The answer to a booking: what was typed, and what comes next. What is booked is said by mail. */
export function ReceiptPage(page: ReceiptPage) {
  const { reader, site, session, seats, telephone } = page;
  const { say } = reader;
  const stage = stageOf(page);
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/booking' }} title={say(`pages.${stage}_title`)}>
      <h1>{say(`pages.${stage}_title`)}</h1>
      <Notice tone={stage === 'received' ? 'good' : 'plain'} title={say('pages.received_seats', { count: seats })}>
        <p>{nextOf(page, stage)}</p>
        <p>{say(site.sendsMail ? 'pages.received_wrong' : 'pages.received_kept')}</p>
        {site.sendsMail && <CallUs reader={reader} telephone={telephone} />}
      </Notice>
      <h2><SessionTitle session={session} reader={reader} /></h2>
      <SessionFacts reader={reader} session={{ ...session, state: 'closed' }} />
      {stage === 'received' && <p><a className="button second" href={`/booking/calendar.ics?lang=${reader.language}`}>{say('pages.calendar_file')}</a></p>}
    </PageFrame>
  );
}

type Stage = 'received' | 'requested' | 'prove' | 'waiting';

function stageOf({ status, session }: ReceiptPage): Stage {
  if (status === 'waitlisted') return 'waiting';
  if (status !== 'requested') return 'received';
  return session.asksProof ? 'prove' : 'requested';
}

function nextOf({ reader: { say }, queuePlace, email }: ReceiptPage, stage: Stage): string {
  if (stage === 'waiting') return say('pages.waiting_next', { place: queuePlace ?? 1, email });
  if (stage === 'received') return say('pages.received_mail', { email });
  return say(stage === 'prove' ? 'pages.prove_next' : 'pages.requested_next', { email });
}
