import { OrganisationInput, organisationKinds, uiLanguages, type OrganisationKind, type UiLanguage, type UnknownOrganisation } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useForm } from '../forms/use-form.ts';
import { codeIn, organisationChoices } from '../organisations/choices.ts';
import { newId } from '../sessions/new-id.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useWords } from '../words/use-words.ts';
import { acceptName } from './duplicate-queries.ts';
import { useNameTold } from './use-link-name.ts';

/** Adds the organisation that a name stands for, with what can be said at once; the rest waits on its page. */
export function AcceptNameDialog({ unknown, onClose }: { unknown: UnknownOrganisation; onClose: () => void }) {
  const words = useWords();
  const { say } = words;
  const form = useForm(OrganisationInput);
  const [name, setName] = useState(unknown.name);
  const [kind, setKind] = useState<OrganisationKind | null>(null);
  const [language, setLanguage] = useState<UiLanguage>(unknown.language);
  const [municipality, setMunicipality] = useState('');
  const [key] = useState(newId);
  const tell = useNameTold();
  const choices = organisationChoices(words);

  async function handleSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isAdded = await form.submit({ name, kind, language, municipality }, async (organisation) => tell(organisation.name, await acceptName({ name: unknown.name, organisation }, key)));
    if (isAdded) onClose();
  }

  return (
    <Dialog title={say('duplicates.accept_title')} onClose={onClose}>
      <form onSubmit={(event) => void handleSubmit(event)} noValidate>
        <ErrorSummary form={form} />
        <TextField form={form} name="name" label={say('organisations.name')} value={name} onChange={setName} />
        <ChoiceField form={form} name="kind" label={say('organisations.kind')} value={kind ?? ''} none={say('organisations.choose')} choices={choices.kind} onChange={(code) => setKind(codeIn(organisationKinds, code))} />
        <ChoiceField form={form} name="language" label={say('organisations.language')} hint={say('organisations.language_hint')} value={language} choices={choices.ui} onChange={(code) => setLanguage(codeIn(uiLanguages, code) ?? language)} />
        <TextField form={form} name="municipality" label={say('organisations.municipality')} value={municipality} onChange={setMunicipality} />
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('common.save')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
