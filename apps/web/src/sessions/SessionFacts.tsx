import type { SessionView, UiLanguage } from '@relais/contracts';
import { formatDateRange, minutesBetween } from '@relais/calendar';
import { languageName } from '@relais/wording';
import type { ReactNode } from 'react';
import { AcceptedWarnings } from '../checks/AcceptedWarnings.tsx';
import type { Say } from '../calendar/entry-words.ts';
import { fieldName } from './field-words.ts';
import { durationWords } from './duration-words.ts';

interface SessionFactsProps {
  session: SessionView;
  /** The host as a link to its page. */
  host: ReactNode;
  say: Say;
  language: UiLanguage;
}

/** What there is to know about a session, in the order in which a colleague asks. */
export function SessionFacts({ session, host, say, language }: SessionFactsProps) {
  const spoken = session.languages.map((code) => languageName(code, language));
  return (
    <dl className="facts">
      <Fact name={say('sessions.when')}>
        {formatDateRange(session.startsAt, session.endsAt, session.zone, language)}
        <span className="fact-more">{durationWords(minutesBetween(session.startsAt, session.endsAt), say)}</span>
      </Fact>
      <Fact name={say('sessions.where')}>
        <WhereWords session={session} say={say} />
      </Fact>
      <PlaceFacts session={session} say={say} />
      {session.host && (
        <Fact name={say('sessions.host')}>
          {host}
          <span className="fact-more">{say(session.hostInvited ? 'sessions.host_invited' : 'sessions.host_not_invited')}</span>
        </Fact>
      )}
      <Fact name={say('sessions.given_by')}>{session.people.map(({ id, name }) => (id === session.leadId && session.people.length > 1 ? say('sessions.lead_of', { name }) : name)).join(', ')}</Fact>
      <Fact name={say('sessions.languages')}>{spoken.join(', ')}</Fact>
      {session.interpreterLanguage && <Fact name={say('sessions.interpreter')}>{languageName(session.interpreterLanguage, language)}</Fact>}
      {session.facilitatorWish && <Fact name={say('sessions.facilitator_wish')}>{say(`words.facilitator_wish.${session.facilitatorWish}`)}</Fact>}
      {session.topics.length > 0 && <Fact name={say('sessions.topics')}>{session.topics.map((topic) => say(`words.topic.${topic}`)).join(', ')}</Fact>}
      <Fact name={say('sessions.seats')}>
        {session.capacity === 0 ? say('sessions.seats_none') : say('sessions.seats_taken', { taken: session.seatsTaken, capacity: session.capacity })}
        <span className="fact-more">{say(`words.visibility.${session.visibility}`)}</span>
        <RuleWords session={session} say={say} />
      </Fact>
      {session.acceptedWarnings.length > 0 && (
        <Fact name={say('planning.accepted')}>
          <AcceptedWarnings session={session} say={say} language={language} />
        </Fact>
      )}
      {session.note !== '' && <Fact name={say('sessions.note')}>{session.note}</Fact>}
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

/** What its bookings need or do not, where the session itself says so. */
function RuleWords({ session, say }: { session: SessionView; say: Say }) {
  const said = rules.filter((rule) => session[rule] !== null);
  return said.map((rule) => (
    <span key={rule} className="fact-more">
      {say(fieldName[rule])}: {say(session[rule] === true ? 'sessions.yes' : 'sessions.no')}
    </span>
  ));
}

const rules = ['asksApproval', 'asksProof', 'asksNames'] as const;

function PlaceFacts({ session: { stepFree, tellsAddress }, say }: { session: SessionView; say: Say }) {
  return (
    <>
      {stepFree !== null && <Fact name={say('sessions.step_free')}>{say(stepFree ? 'sessions.yes' : 'sessions.no')}</Fact>}
      {tellsAddress === true && <Fact name={say('sessions.tells_address')}>{say('sessions.yes')}</Fact>}
    </>
  );
}

function WhereWords({ session, say }: { session: SessionView; say: Say }) {
  const place = [session.room?.name, session.placeName, session.placeAddress].filter((part) => part !== undefined && part !== null && part !== '');
  return (
    <>
      {place.join(', ')}
      {session.placeAddress === null && <span className="fact-more">{say('sessions.address_hidden')}</span>}
      {session.onlineUrl !== '' && (
        <a href={session.onlineUrl} rel="noreferrer" target="_blank">
          {say('sessions.online')}
        </a>
      )}
    </>
  );
}
