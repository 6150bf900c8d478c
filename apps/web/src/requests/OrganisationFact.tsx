import { RequestOrganisation, type SessionRequestView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { Field } from '../forms/Field.tsx';
import { useForm } from '../forms/use-form.ts';
import { HostInput } from '../sessions/HostInput.tsx';
import { hostsQuery } from '../sessions/session-queries.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { linkTo, storedIn, useRequestStored } from './request-queries.ts';
import { RequestDeedNote } from './RequestDeedNote.tsx';
import { isOpen } from './request-words.ts';

/** The organisation that asks, where we know it, or the way to say which it is. */
export function OrganisationFact({ request }: { request: SessionRequestView }) {
  const { say } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const { organisation } = request;
  return (
    <>
      {organisation ? <Link href={`/organisations/${organisation.id}`} dir="auto">{organisation.name}</Link> : say('requests.not_linked')}
      {isOpen(request) && (
        <span className="fact-more">
          <button type="button" className="button is-quiet" onClick={() => setChoosing(true)}>{say(organisation ? 'requests.link_other' : 'requests.link')}</button>
        </span>
      )}
      {isChoosing && <LinkDialog request={request} onClose={() => setChoosing(false)} />}
    </>
  );
}

function LinkDialog({ request, onClose }: { request: SessionRequestView; onClose: () => void }) {
  const { say } = useWords();
  const form = useForm(RequestOrganisation);
  const [words, setWords] = useState(request.organisation === null ? request.organisationName : '');
  const [chosen, setChosen] = useState(request.organisation);
  const [isMissing, setMissing] = useState(false);
  const hosts = useQuery(hostsQuery(words));
  const stored = useRequestStored();
  const toasts = useToasts();
  const faults = isMissing ? { '/organisationId': say('requests.link_missing') } : form.faults;

  async function link(version: number): Promise<void> {
    setMissing(chosen === null);
    if (chosen === null) return;
    const isLinked = await form.submit({ organisationId: chosen.id }, async ({ organisationId }) => void stored(await linkTo({ id: request.id, version }, organisationId)));
    if (!isLinked) return;
    onClose();
    toasts.show({ text: say('requests.linked', { name: chosen.name }) });
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void link(request.version);
  }

  return (
    <Dialog title={say('requests.link')} onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <RequestDeedNote form={{ ...form, faults }} seen={request} onKeep={(version) => void link(version)} onLeave={onClose} />
        <Field form={{ faults }} name="organisationId" label={say('requests.organisation')} hint={say('requests.link_hint')}>
          {(control) => (
            <HostInput
              control={control}
              value={chosen}
              found={hosts.data?.items ?? null}
              isFresh={hosts.isSuccess && !hosts.isPlaceholderData}
              say={say}
              onSearch={setWords}
              onChoose={(host) => setChosen(host && { id: host.id, name: host.name })}
            />
          )}
        </Field>
        <p><Link href="/organisations/new">{say('requests.link_new')}</Link></p>
        {storedIn(form.refusal) === null && <DialogActions back={say('requests.back')} onBack={onClose} save={say('requests.link_save')} isBusy={form.isBusy} />}
      </form>
    </Dialog>
  );
}
