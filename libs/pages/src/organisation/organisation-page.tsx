import type { BookingStatus, OpenSession, SessionStatus } from '@relais/contracts';
import type { ReactNode } from 'react';
import { PageFrame, type Frame } from '../frame/page-frame.tsx';
import type { Reader } from '../frame/reader.ts';
import { SessionTitle } from '../session/session-title.tsx';
import { dayOf, titleOf, whenOf } from '../session/session-words.ts';

interface Booked {
  readonly id: string;
  readonly seats: number;
  readonly status: BookingStatus;
  readonly session: OpenSession;
  readonly isOurs: boolean;
}

interface Hosted {
  readonly session: OpenSession;
  readonly status: SessionStatus;
}

export interface OrganisationPage extends Omit<Frame, 'switching'> {
  readonly name: string;
  readonly coming: readonly Booked[];
  readonly past: readonly Booked[];
  readonly hosted: readonly Hosted[];
  readonly hostedBefore: readonly Hosted[];
}

/** What an organisation booked and what takes place there, by its private link. */
export function OrganisationPage(page: OrganisationPage) {
  const { reader, site, name, coming, hosted, past, hostedBefore } = page;
  const { say, language } = reader;
  const title = say('pages.own_page', { organisation: name });
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '/organisation' }} title={title}>
      <h1>{title}</h1>
      <p>{say('pages.own_intro')}</p>
      <h2>{say('pages.own_coming')}</h2>
      {coming.length === 0 ? <p>{say('pages.own_none')}</p> : <ul className="alternatives">{coming.map((booked) => <Booking key={booked.id} reader={reader} booked={booked} isComing />)}</ul>}
      <p className="row">
        <a className="button second" href={`/programme?lang=${language}`}>{say('pages.own_find')}</a>
        <a className="button second" href={`/requests/new?lang=${language}`}>{say('pages.own_ask')}</a>
      </p>
      <h2>{say('pages.own_hosted')}</h2>
      {hosted.length === 0 ? <p>{say('pages.own_hosted_none')}</p> : <Meetings reader={reader} meetings={hosted} />}
      {coming.length + hosted.length > 0 && <p><a className="button second" href={`/organisation/calendar.ics?lang=${language}`}>{say('pages.own_calendar')}</a></p>}
      <Earlier title={say('pages.own_past')} items={past}>
        <ul className="alternatives">{past.map((booked) => <Booking key={booked.id} reader={reader} booked={booked} />)}</ul>
      </Earlier>
      <Earlier title={say('pages.own_hosted_past')} items={hostedBefore}><Meetings reader={reader} meetings={hostedBefore} /></Earlier>
    </PageFrame>
  );
}

function Earlier({ title, items, children }: { title: string; items: readonly unknown[]; children: ReactNode }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Booking({ reader, booked, isComing = false }: { reader: Reader; booked: Booked; isComing?: boolean }) {
  const { say } = reader;
  const { session, status, seats } = booked;
  return (
    <li>
      <p>
        <Meeting reader={reader} session={session} />
        <span className="line">{say('pages.booked_seats', { count: seats })}</span>
        {isComing && session.state === 'cancelled' && <strong className="line">{say('pages.session_cancelled')}</strong>}
        {isComing && (status === 'requested' || status === 'waitlisted' || status === 'offered') && <strong className="line">{say(`pages.own_${status}`)}</strong>}
        {isComing && !booked.isOurs && <span className="line hint">{say('pages.own_elsewhere')}</span>}
      </p>
      {isComing && booked.isOurs && <Manage reader={reader} booked={booked} />}
    </li>
  );
}

function Manage({ reader, booked: { id, session } }: { reader: Reader; booked: Booked }) {
  return (
    <form method="post" action={`/organisation/bookings/${id}/management`}>
      <input type="hidden" name="lang" value={reader.language} />
      <button type="submit" className="second">
        {reader.say('pages.own_change')}
        <span className="hidden">: {reader.listed([titleOf(session, reader), dayOf(session, reader)])}</span>
      </button>
    </form>
  );
}

function Meetings({ reader, meetings }: { reader: Reader; meetings: readonly Hosted[] }) {
  return (
    <ul className="alternatives">
      {meetings.map(({ session, status }) => (
        <li key={session.id}>
          <p>
            <Meeting reader={reader} session={session} />
            {status === 'tentative' && <strong className="line">{reader.say('pages.own_tentative')}</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Meeting({ reader, session }: { reader: Reader; session: OpenSession }) {
  return (
    <>
      <strong><SessionTitle session={session} reader={reader} /></strong>
      <span className="line">{whenOf(session, reader)}</span>
      <span className="line" dir="auto">{session.placeName || (session.online ? reader.say('pages.online') : '')}</span>
    </>
  );
}
