import { NameLink } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useWords } from '../words/use-words.ts';
import { linkName } from './duplicate-queries.ts';
import { OrganisationField, type ChosenOrganisation } from './OrganisationField.tsx';
import { useNameTold } from './use-link-name.ts';

/** Finds the organisation that a name stands for. */
export function LinkNameDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const { say } = useWords();
  const form = useForm(NameLink);
  const [chosen, setChosen] = useState<ChosenOrganisation | null>(null);
  const tell = useNameTold();

  async function handleSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isLinked = await form.submit({ name, organisationId: chosen?.id ?? null }, async ({ organisationId }) => tell(chosen?.name ?? name, await linkName(name, organisationId)));
    if (isLinked) onClose();
  }

  return (
    <Dialog title={say('duplicates.link_title', { name })} onClose={onClose}>
      <form onSubmit={(event) => void handleSubmit(event)} noValidate>
        <ErrorSummary form={form} />
        <OrganisationField form={form} name="organisationId" label={say('invitations.organisation')} value={chosen} words={name} onChoose={setChosen} />
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('duplicates.link')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
