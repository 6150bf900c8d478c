import { formatDateTime } from '@relais/calendar';
import type { SessionRequestView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { ReactNode } from 'react';
import { useReader } from '../sessions/use-reader.ts';
import { OrganisationFact } from './OrganisationFact.tsx';
import { dueWords, isOpen } from './request-words.ts';

/** Who asks for what, and until when they wait. */
export function RequestFacts({ request }: { request: SessionRequestView }) {
  const { say, language, zone } = useReader();
  const { kind, topics, sessionLanguage, groupSize, contactName, contactEmail, contactPhone, createdAt, owner, status, accessNeeds } = request;
  return (
    <section className="card">
      <dl className="facts">
        <Fact name={say('requests.organisation')}><OrganisationFact request={request} /></Fact>
        <Fact name={say('requests.contact')}>
          {contactName !== '' && <span className="fact-line" dir="auto">{contactName} </span>}
          <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
          {contactPhone !== '' && <span className="fact-more"><a href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}>{contactPhone}</a></span>}
          <span className="fact-more">{say('requests.mail_language')} · {languageName(request.language, language)}</span>
        </Fact>
        <Fact name={say('requests.what')}>
          {say(`words.session_kind.${kind}`)}
          <span className="fact-more">{[languageName(sessionLanguage, language), say('requests.people', { count: groupSize })].join(' · ')}</span>
          {topics.length > 0 && <span className="fact-more">{topics.map((topic) => say(`words.topic.${topic}`)).join(', ')}</span>}
        </Fact>
        <Fact name={say('requests.where')}><Place request={request} /></Fact>
        {accessNeeds !== '' && <Fact name={say('bookings.access_needs')}><span dir="auto">{accessNeeds}</span></Fact>}
        <Fact name={say('requests.age')}>{formatDateTime(createdAt, zone, language)}</Fact>
        {isOpen(request) && (
          <Fact name={say(status === 'proposed' ? 'requests.partner_due' : 'requests.due')}>
            <span className={request.overdue ? 'overdue' : undefined}>{dueWords(request, zone, say, language)}</span>
          </Fact>
        )}
        <Fact name={say('requests.owner')}>{owner ? <span dir="auto">{owner.name}</span> : say('requests.nobody_yet')}</Fact>
      </dl>
    </section>
  );
}

function Place({ request: { online, placeName, placeAddress, municipality, sensitivePlace } }: { request: SessionRequestView }) {
  const { say } = useReader();
  if (online) return say('sessions.online');
  return (
    <>
      <span dir="auto">{[placeName, placeAddress, municipality].filter(Boolean).join(', ') || '–'}</span>
      {sensitivePlace && <span className="fact-more">{say('requests.address_hidden')}</span>}
    </>
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
