import { Confirmation, type CalendarEntry } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { AcceptDialog } from '../checks/AcceptDialog.tsx';
import { useAccepting } from '../checks/use-accepting.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { confirmSession } from './session-api.ts';
import { useSessionStored } from './session-queries.ts';
import { useReader } from './use-reader.ts';

/** Makes a draft or a tentative session certain; the host can be invited along. */
export function ConfirmDialog({ entry, onClose }: { entry: CalendarEntry; onClose: () => void }) {
  const { say, language } = useReader();
  const form = useForm(Confirmation);
  const [inviteHost, setInviteHost] = useState(false);
  const { question, accepting } = useAccepting();
  const toasts = useToasts();
  const stored = useSessionStored();
  const title = titleOf(entry, say);

  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault();
    const sent = await form.submit({ inviteHost }, async (body) => void stored(await accepting((acceptedBecause) => confirmSession(entry.id, entry.version, { ...body, acceptedBecause }))));
    if (!sent) return;
    onClose();
    toasts.show({ text: say('sessions.confirmed', { title }) });
  }

  return (
    <Dialog title={say('sessions.confirm_title', { title })} onClose={onClose}>
      <form onSubmit={(event) => void confirm(event)} noValidate>
        <ErrorSummary form={form} />
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
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('sessions.back')}
          </button>
          <button type="submit" className="button is-primary" disabled={form.isBusy}>
            {say(form.isBusy ? 'sessions.saving' : 'sessions.confirm_save')}
          </button>
        </div>
      </form>
      {question && <AcceptDialog occasion="save" warnings={question.warnings} onAnswer={question.answer} />}
    </Dialog>
  );
}
