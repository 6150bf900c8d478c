import { OrganisationInput, OrganisationPatch, OrganisationView, type OrganisationKind, organisationKinds } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation, useParams } from 'wouter';
import { api } from '../api/api.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useForm } from '../forms/use-form.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { organisationChoices } from './choices.ts';
import { organisationQuery } from './organisation-queries.ts';

/** Adds an organisation, or changes one. */
export default function OrganisationFormPage() {
  const { id } = useParams();
  return id === undefined ? <OrganisationForm /> : <Editing id={id} />;
}

function Editing({ id }: { id: string }) {
  const stored = useQuery(organisationQuery(id));
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  return stored.data ? <OrganisationForm stored={stored.data} /> : <Loading />;
}

function OrganisationForm({ stored }: { stored?: OrganisationView }) {
  const words = useWords();
  const { say } = words;
  const [, navigate] = useLocation();
  const adding = useForm(OrganisationInput);
  const changing = useForm(OrganisationPatch);
  const [name, setName] = useState(stored?.name ?? '');
  const [kind, setKind] = useState<OrganisationKind>(stored?.kind ?? 'ngo');
  const form = stored ? changing : adding;
  const show = ({ id }: OrganisationView) => navigate(`/organisations/${id}`);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (stored) void changing.submit({ name, kind }, async (body) => show(await api.patch(`/organisations/${stored.id}`, body, OrganisationView, { version: stored.version })));
    else void adding.submit({ name, kind, language: words.language }, async (body) => show(await api.post('/organisations', body, OrganisationView)));
  }

  return (
    <form onSubmit={save} noValidate className="card">
      <PageHeading title={say(stored ? 'organisations.edit' : 'organisations.new')} />
      <ErrorSummary form={form} />
      <TextField form={form} name="name" label={say('organisations.name')} value={name} onChange={setName} />
      <ChoiceField form={form} name="kind" label={say('organisations.kind')} value={kind} choices={organisationChoices(words).kind} onChange={(code) => setKind(organisationKinds.find((known) => known === code) ?? kind)} />
      <p className="button-row">
        <button type="submit" className="button is-primary" disabled={form.isBusy}>{say(form.isBusy ? 'common.busy' : 'common.save')}</button>
      </p>
    </form>
  );
}
