import { ContactInput, ContactPatch, ContactView, type OrganisationView } from '@relais/contracts';
import { api } from '../api/api.ts';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { ContactFields } from './ContactFields.tsx';
import { contactFields, contactLabels, contactWords } from './contact-words.ts';
import { useOrganisationsChanged } from './organisation-queries.ts';

interface ContactDialogProps {
  readonly organisation: Pick<OrganisationView, 'id' | 'language'>;
  /** The contact that is edited; without it one is added. */
  readonly stored?: ContactView;
  /** The first one that is added is the first to write to. */
  readonly isFirst?: boolean;
  readonly onClose: () => void;
}

/** Adds a contact to an organisation, or changes one. */
export function ContactDialog({ organisation, stored, isFirst = false, onClose }: ContactDialogProps) {
  const words = useWords();
  const { say } = words;
  const adding = useForm(ContactInput);
  const changing = useForm(ContactPatch);
  const changed = useOrganisationsChanged();
  const empty: ContactInput = { function: '', name: '', email: '', phone: '', language: organisation.language, primary: isFirst, invitationBasis: 'none' };
  return (
    <RecordDialog
      {...{ stored, empty, adding, changing, changed, onClose }}
      title={say(stored ? 'organisations.contact_edit' : 'organisations.contact_new')}
      view={ContactView}
      fieldsOf={contactFields}
      labels={contactLabels}
      words={(name, fields) => contactWords(name, fields, words)}
      add={(fields, idempotencyKey) => adding.submit(fields, (body) => api.post(`/organisations/${organisation.id}/contacts`, body, ContactView, { idempotencyKey }))}
      change={(changes, version) => changing.submit(changes, (body) => api.patch(`/contacts/${stored?.id}`, body, ContactView, { version }))}
    >
      {(draft, onChange) => <ContactFields form={stored ? changing : adding} draft={draft} onChange={onChange} />}
    </RecordDialog>
  );
}
