import { OrganisationInput, OrganisationView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useUnsavedGuard } from '../ui/use-unsaved-guard.ts';
import { useWords } from '../words/use-words.ts';
import { FormButtons } from './FormButtons.tsx';
import { OrganisationFields } from './OrganisationFields.tsx';
import { emptyOrganisation } from './organisation-fields.ts';
import { useOrganisationSaved } from './use-organisation-saved.ts';

export function NewOrganisation() {
  const { say, language } = useWords();
  const form = useForm(OrganisationInput);
  const [empty] = useState(() => emptyOrganisation(language));
  const [draft, setDraft] = useState(empty);
  const [key] = useState(newId);
  const saved = useOrganisationSaved();
  useUnsavedGuard(Object.keys(changedFields(empty, draft)).length > 0);

  function save(event: FormEvent): void {
    event.preventDefault();
    void form.submit(draft, async (body) => saved(await api.post('/organisations', body, OrganisationView, { idempotencyKey: key })));
  }

  return (
    <form onSubmit={save} noValidate>
      <PageHeading title={say('organisations.new')} />
      <ErrorSummary form={form} />
      <OrganisationFields form={form} draft={draft} onChange={setDraft} />
      <FormButtons isBusy={form.isBusy} back="/organisations" />
    </form>
  );
}
