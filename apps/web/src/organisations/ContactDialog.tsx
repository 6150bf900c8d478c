import { ContactInput, ContactPatch, ContactView, type OrganisationView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { differences, storedMeanwhile } from '../forms/conflict.ts';
import { ConflictNote } from '../forms/ConflictNote.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
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

/** Adds a contact or changes one; of two people who change it the second sees both versions. */
export function ContactDialog({ organisation, stored, isFirst = false, onClose }: ContactDialogProps) {
  const words = useWords();
  const { say } = words;
  const adding = useForm(ContactInput);
  const changing = useForm(ContactPatch);
  const form = stored ? changing : adding;
  const empty: ContactInput = { function: '', name: '', email: '', phone: '', language: organisation.language, primary: isFirst, invitationBasis: 'none' };
  const [base, setBase] = useState({ version: stored?.version, fields: stored ? contactFields(stored) : empty });
  const [draft, setDraft] = useState(base.fields);
  const [key] = useState(newId);
  const after = useAfterwards(onClose);
  const changes = changedFields(base.fields, draft);
  const theirs = storedMeanwhile(changing.refusal, ContactView);

  const add = () => adding.submit(draft, (body) => api.post(`/organisations/${organisation.id}/contacts`, body, ContactView, { idempotencyKey: key }));
  const change = (version: number | undefined) => changing.submit(changes, (body) => api.patch(`/contacts/${stored?.id}`, body, ContactView, { version }));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (stored && Object.keys(changes).length === 0) return onClose();
    await after(stored ? change(base.version) : add());
  }

  function take(current: ContactView): void {
    setBase({ version: current.version, fields: contactFields(current) });
    setDraft(contactFields(current));
    changing.clear();
  }

  return (
    <Dialog title={say(stored ? 'organisations.contact_edit' : 'organisations.contact_new')} onClose={onClose} isDirty={Object.keys(changes).length > 0}>
      <form onSubmit={(event) => void save(event)} noValidate>
        {theirs ? (
          <ConflictNote
            lines={differences({ before: base.fields, mine: draft, theirs: contactFields(theirs) }).map(({ name, isMine }) => ({
              label: say(contactLabels[name]),
              mine: isMine ? contactWords(name, draft, words) : null,
              theirs: contactWords(name, contactFields(theirs), words),
            }))}
            isBusy={changing.isBusy}
            onKeep={() => void after(change(theirs.version))}
            onTake={() => take(theirs)}
          />
        ) : (
          <ErrorSummary form={form} />
        )}
        <ContactFields form={form} draft={draft} onChange={setDraft} />
        <div className="dialog-actions">
          <button type="submit" className="button is-primary" disabled={form.isBusy}>{say(form.isBusy ? 'common.busy' : 'common.save')}</button>
        </div>
      </form>
    </Dialog>
  );
}

/** Closes and says so once something went through. */
function useAfterwards(onClose: () => void) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useOrganisationsChanged();
  return async (sending: Promise<boolean>) => {
    if (!(await sending)) return;
    await changed();
    onClose();
    toasts.show({ text: say('common.saved') });
  };
}
