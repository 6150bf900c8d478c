import { OrganisationPatch, OrganisationView, type AddressView } from '@relais/contracts';
import { useEffect, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { differences, rebased, storedMeanwhile } from '../forms/conflict.ts';
import { ConflictNote } from '../forms/ConflictNote.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { controlId, useForm } from '../forms/use-form.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useUnsavedGuard } from '../ui/use-unsaved-guard.ts';
import { useWords } from '../words/use-words.ts';
import { FormButtons } from './FormButtons.tsx';
import { HiddenAddress, useAddress } from './OrganisationAddress.tsx';
import { OrganisationFields } from './OrganisationFields.tsx';
import { organisationFields, organisationLabels, organisationWords } from './organisation-fields.ts';
import { useOrganisationSaved } from './use-organisation-saved.ts';

/** Changes an organisation: sends only what differs, and of two people who change it the second sees both versions. */
export function EditOrganisation({ stored }: { stored: OrganisationView }) {
  const words = useWords();
  const form = useForm(OrganisationPatch);
  const [, navigate] = useLocation();
  const saved = useOrganisationSaved();
  const [base, setBase] = useState(stored);
  const [shown, setShown] = useState<AddressView>();
  const [draft, setDraft] = useState(() => organisationFields(stored));
  const before = organisationFields(base, shown);
  const changes = changedFields(before, draft);
  const isDirty = Object.keys(changes).length > 0;
  const theirs = storedMeanwhile(form.refusal, OrganisationView);
  const back = `/organisations/${stored.id}`;
  useUnsavedGuard(isDirty);
  useEffect(() => {
    if (shown) document.getElementById(controlId('/street'))?.focus();
  }, [shown]);

  const send = (version: number) => form.submit(changes, async (body) => saved(await api.patch(back, body, OrganisationView, { version })));

  function save(event: FormEvent): void {
    event.preventDefault();
    if (isDirty) void send(base.version);
    else navigate(back);
  }

  function take(current: OrganisationView): void {
    setBase(current);
    setDraft(organisationFields(current, shown));
    form.clear();
  }

  function show(address: AddressView): void {
    setShown(address);
    setDraft(rebased({ before, mine: draft, theirs: organisationFields(base, address) }));
  }

  return (
    <form onSubmit={save} noValidate>
      <PageHeading title={words.say('organisations.edit')} />
      {theirs ? (
        <ConflictNote
          lines={differences({ before, mine: draft, theirs: organisationFields(theirs, shown) }).map(({ name, isMine }) => ({
            label: words.say(organisationLabels[name]),
            mine: isMine ? organisationWords(name, draft, words) : null,
            theirs: organisationWords(name, organisationFields(theirs, shown), words),
          }))}
          isBusy={form.isBusy}
          onKeep={() => void send(theirs.version)}
          onTake={() => take(theirs)}
        />
      ) : (
        <ErrorSummary form={form} />
      )}
      <OrganisationFields form={form} draft={draft} onChange={setDraft} hidden={base.street === null && !shown ? <Hidden organisation={base} onShown={show} /> : undefined} />
      <FormButtons isBusy={form.isBusy} back={back} />
    </form>
  );
}

/** In the place of the address of a sensitive place, until somebody asks for it. */
function Hidden({ organisation, onShown }: { organisation: OrganisationView; onShown: (address: AddressView) => void }) {
  const revealing = useAddress(organisation);
  return <div className="hidden-address"><HiddenAddress revealing={{ ...revealing, mutate: () => revealing.mutate(undefined, { onSuccess: onShown }) }} /></div>;
}
