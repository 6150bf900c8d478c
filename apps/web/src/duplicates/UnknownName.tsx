import { formatDate, localDateOf } from '@relais/calendar';
import type { UnknownOrganisation } from '@relais/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { AcceptNameDialog } from './AcceptNameDialog.tsx';
import { LinkNameDialog } from './LinkNameDialog.tsx';
import { movedWords } from './merged-words.ts';
import { useLinkName } from './use-link-name.ts';

/** A name as it was typed, whose it could be, and the ways to say so. */
export function UnknownName({ unknown }: { unknown: UnknownOrganisation }) {
  const { say, language } = useWords();
  const { zone } = useMe();
  const [opened, setOpened] = useState<'link' | 'accept' | null>(null);
  const linking = useLinkName(unknown.name);
  const { name, bookings, requests, lastAt, contactEmail, matches } = unknown;
  const close = () => setOpened(null);
  return (
    <li className="card pair">
      <div>
        <strong dir="auto">{name}</strong>
        <span className="fact-more">{movedWords({ bookings, requests }, { say })}</span>
        <span className="fact-more">{say('duplicates.unknown_last', { date: formatDate(localDateOf(lastAt, zone), language), email: contactEmail })}</span>
      </div>
      <ul>
        {matches.map(({ organisation, signs }) => (
          <li key={organisation.id} className="unknown-name">
            <span>
              <Link href={`/organisations/${organisation.id}`} dir="auto">{organisation.name}</Link>
              <span className="fact-more">{[organisation.municipality, say('duplicates.alike', { signs: signs.map((sign) => say(`duplicates.sign_${sign}`)).join(', ') })].filter(Boolean).join(' · ')}</span>
            </span>
            <button type="button" className="button" disabled={linking.isPending} onClick={() => linking.mutate(organisation)}><span dir="auto">{say('duplicates.is_this', { name: organisation.name })}</span></button>
          </li>
        ))}
      </ul>
      <p className="button-row">
        <button type="button" className="button" aria-label={`${say('duplicates.choose_other')}: ${name}`} onClick={() => setOpened('link')}>{say('duplicates.choose_other')}</button>
        <button type="button" className="button" aria-label={`${say('duplicates.add_new')}: ${name}`} onClick={() => setOpened('accept')}>{say('duplicates.add_new')}</button>
      </p>
      {opened === 'link' && <LinkNameDialog name={name} onClose={close} />}
      {opened === 'accept' && <AcceptNameDialog unknown={unknown} onClose={close} />}
    </li>
  );
}
