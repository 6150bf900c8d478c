import { RequestAcceptance, type PlanningChoices, type SessionRequestView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import type { SessionSlot } from '../calendar/session-slot.ts';
import { AcceptDialog as WarningsDialog } from '../checks/AcceptDialog.tsx';
import { useAccepting } from '../checks/use-accepting.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { useForm } from '../forms/use-form.ts';
import { SlotFields } from '../sessions/SlotFields.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { useSlot } from '../sessions/use-slot.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { AgreedFields, type Agreed } from './AgreedFields.tsx';
import { proposalZone, usualLead } from './use-proposal.ts';
import { accept, storedIn, useRequestStored } from './request-queries.ts';
import { RequestDeedNote } from './RequestDeedNote.tsx';

interface AcceptDialogProps {
  readonly request: SessionRequestView;
  readonly choices: PlanningChoices;
  readonly slot: SessionSlot;
  readonly onClose: () => void;
}

/** Plans the session of a request at once, with every check of a session. */
export function AcceptDialog({ request, choices, slot: first, onClose }: AcceptDialogProps) {
  const { say, language, today, me } = useReader();
  const form = useForm(RequestAcceptance);
  const slot = useSlot(first, proposalZone, say);
  const [leadId, setLeadId] = useState(() => usualLead(request, choices, me.id));
  const [agreed, setAgreed] = useState<Agreed>({ status: 'confirmed', onlineUrl: '' });
  const { question, accepting } = useAccepting();
  const stored = useRequestStored();
  const toasts = useToasts();
  const faults = Object.keys(slot.form.faults).length > 0 ? slot.form.faults : form.faults;

  async function send(version: number): Promise<void> {
    if (!slot.check()) return;
    const typed = { ...slot.value, zone: proposalZone, leadId, ...agreed };
    const isPlanned = await form.submit(typed, async (body) => void stored(await accepting((acceptedBecause) => accept({ id: request.id, version }, { ...body, acceptedBecause }))));
    if (!isPlanned) return;
    onClose();
    toasts.show({ text: say('requests.accepted') });
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void send(request.version);
  }

  return (
    <Dialog title={say('requests.accept_title', { organisation: request.organisationName })} onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <RequestDeedNote form={{ ...form, faults }} seen={request} onKeep={(version) => void send(version)} onLeave={onClose} />
        <div className="dialog-text"><p>{say('requests.accept_text')}</p></div>
        <SlotFields form={{ faults }} slot={slot.value} zone={proposalZone} {...{ today, say, language }} onChange={slot.change} onReadable={slot.setReadable} />
        <ChoiceField form={{ faults }} name="leadId" label={say('sessions.lead')} value={leadId} choices={choices.counsellors.map(({ id, name }) => ({ value: id, label: name }))} onChange={setLeadId} />
        <AgreedFields form={{ faults }} label={say('sessions.status')} agreed={agreed} isOnline={request.online} onChange={setAgreed} />
        {storedIn(form.refusal) === null && <DialogActions back={say('requests.back')} onBack={onClose} save={say('requests.accept')} isBusy={form.isBusy} />}
      </form>
      {question && <WarningsDialog occasion="save" warnings={question.warnings} onAnswer={question.answer} />}
    </Dialog>
  );
}
