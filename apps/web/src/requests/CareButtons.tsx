import { RequestOwner, type PlanningChoices, type SessionRequestView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { useForm } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { DeclineDialog } from './DeclineDialog.tsx';
import { giveTo, storedIn, useRequestStored } from './request-queries.ts';
import { RequestDeedNote } from './RequestDeedNote.tsx';

/** Take a request up, hand it over, decline it. */
export function CareButtons({ request, choices }: { request: SessionRequestView; choices: PlanningChoices }) {
  const { say, me } = useReader();
  const [opened, setOpened] = useState<'give' | 'take' | 'decline' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      {request.owner?.id !== me.id && <button type="button" className="button" onClick={() => setOpened('take')}>{say('requests.take')}</button>}
      <button type="button" className="button" onClick={() => setOpened('give')}>{say('requests.give')}</button>
      <button type="button" className="button is-danger" onClick={() => setOpened('decline')}>{say('requests.decline')}</button>
      {(opened === 'give' || opened === 'take') && <OwnerDialog request={request} choices={choices} first={opened === 'take' ? me.id : (request.owner?.id ?? '')} onClose={close} />}
      {opened === 'decline' && <DeclineDialog request={request} onClose={close} />}
    </>
  );
}

function OwnerDialog({ request, choices, first, onClose }: { request: SessionRequestView; choices: PlanningChoices; first: string; onClose: () => void }) {
  const { say, me } = useReader();
  const form = useForm(RequestOwner);
  const [ownerId, setOwnerId] = useState(first);
  const stored = useRequestStored();
  const toasts = useToasts();
  const people = choices.counsellors.some(({ id }) => id === me.id) ? choices.counsellors : [{ id: me.id, name: me.name }, ...choices.counsellors];

  async function give(version: number): Promise<void> {
    const isGiven = await form.submit({ ownerId: ownerId === '' ? null : ownerId }, async (body) => void stored(await giveTo({ id: request.id, version }, body.ownerId)));
    if (!isGiven) return;
    onClose();
    toasts.show({ text: say(ownerId === me.id ? 'requests.taken_up' : 'requests.handed_over') });
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void give(request.version);
  }

  return (
    <Dialog title={say('requests.give_title')} onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <RequestDeedNote form={form} seen={request} onKeep={(version) => void give(version)} onLeave={onClose} />
        <ChoiceField form={form} name="ownerId" label={say('requests.owner')} value={ownerId} none={say('requests.give_back')} choices={people.map(({ id, name }) => ({ value: id, label: name }))} onChange={setOwnerId} />
        {storedIn(form.refusal) === null && <DialogActions back={say('requests.back')} onBack={onClose} save={say('common.save')} isBusy={form.isBusy} />}
      </form>
    </Dialog>
  );
}
