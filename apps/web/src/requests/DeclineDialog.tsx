import { RequestDecline, requestDeclineReasons, type RequestDeclineReason, type SessionRequestView } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { useForm } from '../forms/use-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { decline, storedIn, useRequestStored } from './request-queries.ts';
import { RequestDeedNote } from './RequestDeedNote.tsx';

/** Asks why a request is declined; the partner reads the reason. */
export function DeclineDialog({ request, onClose }: { request: SessionRequestView; onClose: () => void }) {
  const { say } = useWords();
  const form = useForm(RequestDecline);
  const [reason, setReason] = useState<RequestDeclineReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const stored = useRequestStored();
  const toasts = useToasts();
  const faults = useMemo(() => (isMissing ? { '/reason': say('requests.decline_choose') } : form.faults), [isMissing, form.faults, say]);
  const { organisationName: organisation } = request;

  async function send(version: number): Promise<void> {
    setMissing(reason === null);
    if (reason === null || !(await form.submit({ reason }, async (body) => void stored(await decline({ id: request.id, version }, body))))) return;
    onClose();
    toasts.show({ text: say('requests.declined') });
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void send(request.version);
  }

  return (
    <Dialog title={say('requests.decline_title', { organisation })} onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <RequestDeedNote form={{ ...form, faults }} seen={request} onKeep={(version) => void send(version)} onLeave={onClose} isDanger />
        <div className="dialog-text"><p>{say('requests.decline_text')}</p></div>
        <ChoiceField
          form={{ faults }}
          name="reason"
          label={say('requests.decline_reason')}
          value={reason ?? ''}
          none={say('requests.decline_choose')}
          choices={requestDeclineReasons.map((code) => ({ value: code, label: say(`words.request_decline_reason.${code}`) }))}
          onChange={(code) => setReason(requestDeclineReasons.find((one) => one === code) ?? null)}
        />
        {storedIn(form.refusal) === null && <DialogActions back={say('requests.back')} onBack={onClose} save={say('requests.decline')} isBusy={form.isBusy} isDanger />}
      </form>
    </Dialog>
  );
}
