import type { OpenSession } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { ReactNode } from 'react';
import type { Reader } from '../frame/reader.ts';
import { dayOf, hoursOf, momentOf } from './session-words.ts';

interface Facts {
  readonly reader: Reader;
  readonly session: OpenSession;
  /** For those who booked: where it meets online. */
  readonly onlineUrl?: string;
}

/** What somebody needs to know to decide, and to come. */
export function SessionFacts({ reader, session, onlineUrl = '' }: Facts) {
  const { say, language } = reader;
  return (
    <dl className="facts">
      <Fact name={say('pages.when')}>
        <time dateTime={session.startsAt}>{dayOf(session, reader)}</time>
        <br />
        {hoursOf(session, reader)}
        {session.zone !== 'Europe/Brussels' && <span className="hint"> {session.zone}</span>}
      </Fact>
      <Fact name={say('pages.where')}><Place reader={reader} session={session} onlineUrl={onlineUrl} /></Fact>
      {session.hostName !== null && session.hostName !== session.placeName && <Fact name={say('pages.host')}><span dir="auto">{session.hostName}</span></Fact>}
      <Fact name={say('pages.session_languages')}>{reader.listed(session.languages.map((code) => languageName(code, language)))}</Fact>
      {session.topics.length > 0 && <Fact name={say('pages.topics')}>{session.topics.map((topic) => say(`words.topic.${topic}`)).join(' · ')}</Fact>}
      {session.state === 'open' && (
        <>
          <Fact name={say('pages.seats')}>{say('pages.seats_left', { count: session.seatsLeft })}</Fact>
          <Fact name={say('pages.book_before')}>{momentOf(session.closesAt, session, reader)}</Fact>
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Place({ reader: { say }, session, onlineUrl }: Required<Facts>) {
  return (
    <>
      {session.placeName !== '' && <span className="line" dir="auto">{session.placeName}</span>}
      {session.placeAddress !== null && session.placeAddress !== session.placeName && <span className="line" dir="auto">{session.placeAddress}</span>}
      {session.addressOnRequest && <span className="line hint">{say('pages.address_not_shown')}</span>}
      {session.online && (
        <span className="line">
          {onlineUrl === '' ? <>{say('pages.online')}. {say('pages.online_later')}</> : <a href={onlineUrl} rel="noreferrer">{say('pages.online_join')}</a>}
        </span>
      )}
    </>
  );
}
