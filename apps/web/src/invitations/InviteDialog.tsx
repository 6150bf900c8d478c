import { SessionInvitationInput } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { OrganisationField, type ChosenOrganisation } from '../duplicates/OrganisationField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm, type Faults } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { invite, useInvitationsStored } from './invitation-queries.ts';

/** Invites one organisation; its link is there at once. */
export function InviteDialog({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { say } = useReader();
  const form = useForm(SessionInvitationInput);
  const [chosen, setChosen] = useState<ChosenOrganisation | null>(null);
  const [key] = useState(newId);
  const toasts = useToasts();
  const keep = useInvitationsStored(sessionId);

  async function handleSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isInvited = await form.submit({ organisationIds: chosen ? [chosen.id] : [] }, async ({ organisationIds }) => keep(await invite(sessionId, organisationIds, key)));
    if (!isInvited) return;
    onClose();
    toasts.show({ text: say('invitations.added', { name: chosen?.name ?? '' }) });
  }

  const shown = { faults: aboutTheField(form.faults) };
  return (
    <Dialog title={say('invitations.add')} onClose={onClose}>
      <form onSubmit={(event) => void handleSubmit(event)} noValidate>
        <ErrorSummary form={shown} />
        <OrganisationField form={shown} name="organisationIds" label={say('invitations.organisation')} value={chosen} onChoose={setChosen} />
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('invitations.add')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}

/** The one organisation is the first of the list that is sent. */
function aboutTheField(faults: Faults): Faults {
  return Object.fromEntries(Object.entries(faults).map(([pointer, sentence]) => [pointer.replace(/^\/organisationIds\/\d+$/, '/organisationIds'), sentence]));
}
