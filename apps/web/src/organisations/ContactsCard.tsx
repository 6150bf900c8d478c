import type { ContactView, OrganisationView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { useQuery } from '@tanstack/react-query';
import { Ban, MailCheck, MailX } from 'lucide-react';
import { useState } from 'react';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { ArchiveContactDialog } from './ArchiveContactDialog.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { organisationContactsQuery } from './organisation-queries.ts';

interface ContactsCardProps {
  readonly organisation: OrganisationView;
  readonly mayWrite: boolean;
}

type Opened = { deed: 'add' } | { deed: 'edit' | 'archive'; contact: ContactView };

/** Whom to write to, in which language, and whether invitations may go there. */
export function ContactsCard({ organisation, mayWrite }: ContactsCardProps) {
  const { say } = useWords();
  const list = useQuery(organisationContactsQuery(organisation.id));
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('organisations.contacts')}</h2>
        {mayWrite && <button type="button" className="button no-print" onClick={() => setOpened({ deed: 'add' })}>{say('organisations.contact_new')}</button>}
      </div>
      {list.isPending && <Loading lines={2} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="hint">{say('organisations.contacts_none')}</p>}
      <ul className="contact-list">
        {list.data?.items.map((contact) => (
          <Contact key={contact.id} contact={contact} mayWrite={mayWrite} onOpen={(deed) => setOpened({ deed, contact })} />
        ))}
      </ul>
      {opened?.deed === 'add' && <ContactDialog organisation={organisation} isFirst={list.data?.items.length === 0} onClose={close} />}
      {opened?.deed === 'edit' && <ContactDialog organisation={organisation} stored={opened.contact} onClose={close} />}
      {opened?.deed === 'archive' && <ArchiveContactDialog contact={opened.contact} onClose={close} />}
    </section>
  );
}

interface ContactProps {
  readonly contact: ContactView;
  readonly mayWrite: boolean;
  readonly onOpen: (deed: 'edit' | 'archive') => void;
}

function Contact({ contact, mayWrite, onOpen }: ContactProps) {
  const { say } = useWords();
  const { function: role, name, email, phone, primary } = contact;
  return (
    <li>
      <p className="contact-name">
        <strong dir="auto">{role}</strong> {primary && <span className="badge">{say('organisations.contact_primary')}</span>}
      </p>
      {name !== '' && <p dir="auto">{name}</p>}
      {email === '' ? <p className="hint">{say('organisations.contact_no_email')}</p> : <p><a href={`mailto:${email}`}>{email}</a></p>}
      {phone !== '' && <p><a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a></p>}
      <MailFacts contact={contact} />
      {mayWrite && (
        <p className="button-row no-print">
          <button type="button" className="button is-quiet" aria-label={`${say('common.edit')}: ${role}`} onClick={() => onOpen('edit')}>{say('common.edit')}</button>
          <button type="button" className="button is-quiet" aria-label={`${say('organisations.archive')}: ${role}`} onClick={() => onOpen('archive')}>{say('organisations.archive')}</button>
        </p>
      )}
    </li>
  );
}

/** Language of mail, and whether it may and can be sent (R8). */
function MailFacts({ contact: { language: ofMail, addressState, invitationBasis } }: Pick<ContactProps, 'contact'>) {
  const { say, language } = useWords();
  const Sign = addressState !== 'ok' ? MailX : invitationBasis === 'none' ? Ban : MailCheck;
  return (
    <p className="hint fact">
      <Sign size={16} aria-hidden="true" />
      {[languageName(ofMail, language), say(`words.invitation_basis.${invitationBasis}`), ...(addressState === 'ok' ? [] : [say(`words.address_state.${addressState}`)])].join(' · ')}
    </p>
  );
}
