import { formatDate, localDateOf } from '@relais/calendar';
import type { OrganisationView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { ReactNode } from 'react';
import { useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { StatusBadge } from './StatusBadge.tsx';

/** What there is to know about an organisation; what is empty is left out. */
export function OrganisationFacts({ organisation, address }: { organisation: OrganisationView; address: ReactNode }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const { kind, status, province, website, languages, communities, lastSessionAt, archivedAt, note } = organisation;
  return (
    <dl className="facts">
      <Fact name={say('organisations.kind')}>
        {say(`words.organisation_kind.${kind}`)}
        {organisation.seasonal && <span className="fact-more">{say('organisations.seasonal')}</span>}
      </Fact>
      <Fact name={say('organisations.status')}>
        <StatusBadge status={status} isArchived={archivedAt !== null} />
      </Fact>
      <Fact name={say('organisations.address')}>{address}</Fact>
      {province !== null && <Fact name={say('organisations.province')}>{say(`words.province.${province}`)}</Fact>}
      {website !== '' && (
        <Fact name={say('organisations.website')}>
          <a href={website} rel="noreferrer" target="_blank">{website.replace(/^https?:\/\/|\/$/g, '')}</a>
        </Fact>
      )}
      <Fact name={say('organisations.language')}>{languageName(organisation.language, language)}</Fact>
      {languages.length > 0 && <Fact name={say('organisations.languages')}>{languages.map((code) => languageName(code, language)).join(', ')}</Fact>}
      {communities.length > 0 && <Fact name={say('organisations.communities')}>{communities.map((code) => say(`words.community.${code}`)).join(', ')}</Fact>}
      <Fact name={say('organisations.last_session')}>{lastSessionAt === null ? say('organisations.never') : formatDate(localDateOf(lastSessionAt, zone), language)}</Fact>
      {note !== '' && <Fact name={say('organisations.note')}><span className="note">{note}</span></Fact>}
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
