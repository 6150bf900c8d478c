import type { BookingView, OpenSession } from '@relais/contracts';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import { SessionFacts } from '../session/session-facts.tsx';
import { SessionTitle } from '../session/session-title.tsx';

export interface CancelPage extends Omit<Frame, 'switching'> {
  readonly booking: BookingView;
  readonly session: OpenSession;
}

/** Says in words what cancelling does, and asks once. */
export function CancelPage({ reader, site, booking, session }: CancelPage) {
  const { say, language } = reader;
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/booking/cancellation' }} title={say('pages.cancel_title')}>
      <h1>{say('pages.cancel_title')}</h1>
      <p>{say(booking.status === 'waitlisted' ? 'pages.cancel_waiting' : 'pages.cancel_sentence', { count: booking.seats, organisation: booking.organisationName })}</p>
      <form method="post" action="/booking/cancellation" className="row">
        <input type="hidden" name="lang" value={language} />
        <button type="submit" className="danger">{say('pages.cancel_confirm')}</button>
        <a className="button second" href={`/booking?lang=${language}`}>{say('pages.cancel_keep')}</a>
      </form>
      <h2><SessionTitle session={session} reader={reader} /></h2>
      <SessionFacts reader={reader} session={{ ...session, state: 'full' }} />
    </PageFrame>
  );
}
