import type { ContactView, OrganisationListItem } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { Field } from '../forms/Field.tsx';
import { HostInput } from './HostInput.tsx';
import type { SessionFieldsProps } from './session-fields.ts';

export interface HostFieldsProps extends SessionFieldsProps {
  found: readonly OrganisationListItem[] | null;
  isFresh: boolean;
  contacts: readonly ContactView[];
  onSearch: (words: string) => void;
  onHost: (host: OrganisationListItem | null) => void;
}

/** The host and whom to write to there. */
export function HostFields({ draft, form, found, isFresh, contacts, say, onChange, onSearch, onHost }: HostFieldsProps) {
  return (
    <>
      <Field form={form} name="hostOrganisationId" label={say('sessions.host')} hint={say('sessions.host_hint')}>
        {(control) => <HostInput control={control} value={draft.host} found={found} isFresh={isFresh} say={say} onSearch={onSearch} onChoose={onHost} />}
      </Field>
      {draft.host !== null && (
        <Field form={form} name="hostContactId" label={say('sessions.contact')}>
          {(control) => (
            <select {...control} value={draft.hostContactId ?? ''} onChange={(event) => onChange({ ...draft, hostContactId: event.target.value || null }, 'hostContactId')}>
              <option value="">{say('sessions.contact_none')}</option>
              {contacts.map((contact) => (
                <option key={contact.id} value={contact.id}>
                  {contact.primary ? say('sessions.contact_primary', { contact: contactName(contact) }) : contactName(contact)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}

/** Whether the host's contact gets a mail, and which one. */
export function InviteField({ draft, contacts, say, language, onChange }: Pick<HostFieldsProps, 'draft' | 'contacts' | 'say' | 'language' | 'onChange'>) {
  const contact = contacts.find(({ id }) => id === draft.hostContactId);
  const reachable = contact !== undefined && contact.email !== '';
  return (
    <div className="invite-field" data-field="inviteHost">
      <label className="check-line">
        <input
          type="checkbox"
          disabled={!reachable}
          checked={reachable && draft.inviteHost}
          aria-describedby="invite-hint"
          onChange={(event) => onChange({ ...draft, inviteHost: event.target.checked }, 'inviteHost')}
        />
        {say('sessions.invite_host')}
      </label>
      <p className="hint" id="invite-hint">
        {reachable ? say('sessions.invite_host_to', { email: contact.email, language: languageName(contact.language, language) }) : say('sessions.invite_host_nobody')}
      </p>
    </div>
  );
}

function contactName({ function: office, name }: ContactView): string {
  return name === '' ? office : `${office}, ${name}`;
}
