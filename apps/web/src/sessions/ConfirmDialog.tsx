import { Confirmation, type CalendarEntry } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { AcceptDialog } from '../checks/AcceptDialog.tsx';
import { useAccepting } from '../checks/use-accepting.ts';
import { useForm } from '../forms/use-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { storedIn } from './conflict-lines.ts';
import { DeedNote } from './DeedNote.tsx';
import { confirmSession } from './session-api.ts';
import { useSessionStored } from './session-queries.ts';
import { useReader } from './use-reader.ts';

const confirmable = ['draft', 'tentative'] as const;

/** Makes a draft or a tentative session certain; the host can be invited along. */
export function ConfirmDialog({ entry, onClose }: { entry: CalendarEntry; onClose: () => void }) {
  const { say, language } = useReader();
  const form = useForm(Confirmation);
  const [inviteHost, setInviteHost] = useState(false);
  const { question, accepting } = useAccepting();
  const toasts = useToasts();
  const stored = useSessionStored();
  const title = titleOf(entry, say);

  async function confirm(version: number): Promise<void> {
    const sent = await form.submit({ inviteHost }, async (body) => void stored(await accepting((acceptedBecause) => confirmSession(entry.id, version, { ...body, acceptedBecause }))));
    if (!sent) return;
    onClose();
    toasts.show({ text: say('sessions.confirmed', { title }) });
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void confirm(entry.version);
  }

  return (
    <Dialog title={say('sessions.confirm_title', { title })} onClose={onClose}>
      <form onSubmit={handleSubmit} noValidate>
        <DeedNote form={form} seen={entry} possible={confirmable} keep={say('sessions.confirm_anyway')} leave={say('sessions.back')} onKeep={(version) => void confirm(version)} onLeave={onClose} />
        <div className="dialog-text">
          <p>{whenOf(entry, language)}</p>
          <p>{say('sessions.confirm_text')}</p>
        </div>
        {entry.host && (
          <label className="check-line">
            <input type="checkbox" checked={inviteHost} onChange={(event) => setInviteHost(event.target.checked)} />
            {say('sessions.invite_host')}
          </label>
        )}
        {storedIn(form.refusal) === null && <DialogActions back={say('sessions.back')} onBack={onClose} save={say('sessions.confirm_save')} isBusy={form.isBusy} />}
      </form>
      {question && <AcceptDialog occasion="save" warnings={question.warnings} onAnswer={question.answer} />}
    </Dialog>
  );
}
