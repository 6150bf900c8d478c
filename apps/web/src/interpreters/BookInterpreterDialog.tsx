import { InterpreterBooking, type InterpreterChoice, type SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { whenOf } from '../calendar/entry-words.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { useSessionStored } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { bookInterpreter, interpreterChoicesQuery } from './interpreter-queries.ts';

interface BookInterpreterDialogProps {
  readonly session: SessionView;
  /** Which language is needed, in the reader's words. */
  readonly language: string;
  readonly onClose: () => void;
}

/** Only those who speak the language, free ones first; who is in another session then can be seen, not chosen. */
export function BookInterpreterDialog({ session, language: needed, onClose }: BookInterpreterDialogProps) {
  const { say, language } = useReader();
  const list = useQuery(interpreterChoicesQuery(session));
  return (
    <Dialog title={say('interpreters.book_title', { language: needed })} onClose={onClose}>
      <div className="dialog-text"><p>{whenOf(session, language)}</p></div>
      {list.isPending && <Loading lines={3} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <>
          <p>{say('interpreters.nobody', { language: needed })}</p>
          <div className="dialog-actions"><Link className="button is-primary" href="/interpreters">{say('interpreters.to_register')}</Link></div>
        </>
      )}
      {list.data && list.data.items.length > 0 && <BookingForm session={session} choices={list.data.items} onClose={onClose} />}
    </Dialog>
  );
}

function BookingForm({ session, choices, onClose }: { session: SessionView; choices: readonly InterpreterChoice[]; onClose: () => void }) {
  const { say } = useReader();
  const form = useForm(InterpreterBooking);
  const toasts = useToasts();
  const stored = useSessionStored();
  const [interpreterId, setInterpreterId] = useState(choices.find(({ free }) => free)?.id ?? null);

  async function book(event: FormEvent): Promise<void> {
    event.preventDefault();
    const sent = await form.submit({ interpreterId }, async (body) => void stored(await bookInterpreter(session, body.interpreterId)));
    if (!sent) return;
    onClose();
    toasts.show({ text: say('interpreters.booked_done', { name: choices.find(({ id }) => id === interpreterId)?.name ?? '' }) });
  }

  return (
    <form onSubmit={(event) => void book(event)} noValidate>
      <ErrorSummary form={form} />
      <fieldset className="interpreter-choices">
        <legend>{say('interpreters.choose')}</legend>
        {choices.map((choice) => (
          <Choice key={choice.id} choice={choice} isChosen={choice.id === interpreterId} onChoose={() => setInterpreterId(choice.id)} />
        ))}
      </fieldset>
      <p className="hint">{say('interpreters.book_note')}</p>
      <DialogActions back={say('sessions.back')} onBack={onClose} save={say('interpreters.book')} isBusy={form.isBusy} isDisabled={interpreterId === null} />
    </form>
  );
}

function Choice({ choice: { name, service, phone, free }, isChosen, onChoose }: { choice: InterpreterChoice; isChosen: boolean; onChoose: () => void }) {
  const { say } = useReader();
  return (
    <label className="check-line">
      <input type="radio" name="interpreter" checked={isChosen} disabled={!free} onChange={onChoose} />
      <span dir="auto">
        {say(free ? 'interpreters.free' : 'interpreters.taken', { name })}
        <span className="fact-more">{[service, phone].filter((part) => part !== '').join(' · ')}</span>
      </span>
    </label>
  );
}
