import type { OpenSession } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { Reader } from '../frame/reader.ts';
import { dayOf, durationOf, rangeOf, titleOf } from '../session/session-words.ts';
import { SessionTitle } from '../session/session-title.tsx';

/** Where a link of the programme opens: on its own page, or in a new tab from within somebody else's. */
export type Target = 'here' | 'new tab';

interface Slot {
  readonly reader: Reader;
  readonly session: OpenSession;
  readonly target: Target;
}

/** One session to choose, with its time, places left and one link. */
export function ProgrammeSlot({ reader, session, target }: Slot) {
  const { say, listed, language } = reader;
  const facts = [say(`words.session_kind.${session.kind}`), listed(session.languages.map((code) => languageName(code, language)))];
  return (
    <li className="slot">
      <p className="slot-time">
        <strong>{rangeOf(session, reader)}</strong> <span className="hint">{durationOf(session, reader)}</span>
      </p>
      <div className="slot-what">
        <h3><SessionTitle session={session} reader={reader} /></h3>
        <p className="hint">{(session.title === '' ? facts.slice(1) : facts).join(' · ')}</p>
        <p className="hint"><Where reader={reader} session={session} /></p>
      </div>
      <div className="slot-seats">
        <SeatsLeft reader={reader} session={session} />
        <BookLink reader={reader} session={session} target={target} />
      </div>
    </li>
  );
}

function Where({ reader: { say }, session }: Pick<Slot, 'reader' | 'session'>) {
  const { placeName, municipality, province, online, stepFree } = session;
  const parts = [
    ...(placeName === '' ? [] : [<bdi key="place">{placeName}</bdi>]),
    ...(municipality === null || placeName.includes(municipality) ? [] : [<bdi key="municipality">{municipality}</bdi>]),
    ...(placeName === '' && municipality === null && province !== null ? [say(`words.province.${province}`)] : []),
    ...(online ? [say('programme.online')] : []),
    ...(stepFree === true ? [say('programme.no_steps')] : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

function SeatsLeft({ reader: { say }, session }: Pick<Slot, 'reader' | 'session'>) {
  if (session.state === 'open') return <p className="is-open">{say('pages.seats_left', { count: session.seatsLeft })}</p>;
  if (session.state !== 'full') return <p className="hint">{say('programme.closed')}</p>;
  return (
    <p>
      <strong>{say('programme.full')}</strong>
      {session.waiting > 0 && <span className="hint"> · {say('programme.waiting', { count: session.waiting })}</span>}
    </p>
  );
}

/** Says in words, too, which session it is about: read alone, ten links called ‘Book’ say nothing. */
function BookLink({ reader, session, target }: Slot) {
  const { say, listed } = reader;
  const does = say(session.state === 'open' ? 'programme.book' : session.state === 'full' ? 'programme.wait' : 'programme.details');
  const about = listed([titleOf(session, reader), dayOf(session, reader), ...(target === 'new tab' ? [say('programme.new_tab')] : [])]);
  return <a className={session.state === 'open' ? 'button main' : 'button second'} {...linkTo(session, reader, target)}>{does}<span className="hidden">: {about}</span></a>;
}

export function linkTo({ id }: OpenSession, { language }: Reader, target: Target) {
  return { href: `/sessions/${id}/book?lang=${language}`, ...(target === 'new tab' ? { target: '_blank', rel: 'noopener' } : {}) };
}
