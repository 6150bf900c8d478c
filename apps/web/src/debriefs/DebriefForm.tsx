import type { BookingView, DebriefView, SessionView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { TextField } from '../forms/TextField.tsx';
import { controlId } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';
import { BookedGroup } from './BookedGroup.tsx';
import { DebriefBar } from './DebriefBar.tsx';
import { DebriefConflict } from './DebriefConflict.tsx';
import { DraftNote } from './DraftNote.tsx';
import { countedBookings, firstLanguages, formOf, newForm, withBookings } from './debrief-form.ts';
import { UnnamedGroup } from './UnnamedGroup.tsx';
import { useDebriefWriting } from './use-debrief-writing.ts';

interface DebriefFormProps {
  session: SessionView;
  bookings: readonly BookingView[];
  /** What is stored already; it is corrected. */
  written: DebriefView | null;
  onDone: () => void;
}

/** Who came, counted in a minute with a thumb. */
export function DebriefForm({ session, bookings, written, onDone }: DebriefFormProps) {
  const { say, language, me } = useReader();
  const toasts = useToasts();
  const first = { form: written ? formOf(written, bookings) : newForm(bookings), corrects: written?.revision ?? null };
  const writing = useDebriefWriting({ writerId: me.id, sessionId: session.id }, first);
  const [isRestored, setRestored] = useState(writing.place === 'kept' && writing.draft.state === 'typing');
  const shown = withBookings(writing.draft.form, bookings);
  const [languages] = useState(() => firstLanguages(session.languages, shown));
  const change = (changes: Partial<typeof shown>) => writing.change({ ...shown, ...changes });
  const field = { form: writing.form };
  const isOvertaken = written !== null && written.revision !== writing.draft.corrects;

  async function save(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (!(await writing.save(shown))) return;
    toasts.show({ text: say('debriefs.sent') });
    onDone();
  }
  function startAgain(): void {
    writing.discard();
    setRestored(false);
    onDone();
  }

  function keepMine(revision: number): void {
    writing.base(revision);
    requestAnimationFrame(() => document.getElementById(controlId('/correctionReason'))?.focus());
  }

  return (
    <form className="debrief" onSubmit={(event) => void save(event)} noValidate>
      {isRestored && !isOvertaken && <DraftNote text={say('debriefs.restored')} onDiscard={startAgain} />}
      {isOvertaken && <DebriefConflict written={written} onTake={startAgain} onKeep={() => keepMine(written.revision)} />}
      <ErrorSummary form={writing.form} />
      {(session.capacity > 0 || bookings.length > 0) && <BookedGroup bookings={countedBookings(bookings)} came={shown.cameByBooking} say={say} onChange={(id, came) => change({ cameByBooking: { ...shown.cameByBooking, [id]: came } })} />}
      <UnnamedGroup count={shown.unnamed} languages={languages} say={say} language={language} onChange={(unnamed) => change({ unnamed })} />
      <TextField {...field} name="materialsLine" label={say('debriefs.materials')} hint={say('debriefs.materials_hint')} value={shown.materialsLine} onChange={(materialsLine) => change({ materialsLine })} />
      <TextField {...field} name="notes" label={say('debriefs.notes')} hint={say('debriefs.notes_hint')} rows={3} value={shown.notes} onChange={(notes) => change({ notes })} />
      {writing.draft.corrects !== null && (
        <TextField {...field} name="correctionReason" label={say('debriefs.reason')} hint={say('debriefs.reason_hint')} value={shown.correctionReason} onChange={(correctionReason) => change({ correctionReason })} />
      )}
      <DebriefBar form={shown} draft={writing.draft} place={writing.place} isBusy={writing.form.isBusy} />
    </form>
  );
}
