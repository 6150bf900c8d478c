import { BookingDecisions, BookingResults, bookingDeclineReasons, type BookingDeclineReason, type BookingView } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { Act } from './booking-groups.ts';
import { useBookingsChanged } from './booking-queries.ts';
import { DecidedBookings } from './DecidedBookings.tsx';

interface DecideDialogProps {
  readonly sessionId: string;
  readonly act: Act;
  readonly bookings: readonly BookingView[];
  readonly onClose: () => void;
}

/** One thing done to one booking or to several: which ones, then what became of each where not all went through. */
export function DecideDialog({ sessionId, act, bookings, onClose }: DecideDialogProps) {
  const { say } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  const form = useForm(BookingDecisions);
  const [asked] = useState(bookings);
  const [key] = useState(newId);
  const [reason, setReason] = useState<BookingDeclineReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [results, setResults] = useState<BookingResults | null>(null);
  const faults = useMemo(() => (isMissing ? { '/reason': say('bookings.reason_choose') } : form.faults), [isMissing, form.faults, say]);

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isReasonMissing = act === 'decline' && reason === null;
    setMissing(isReasonMissing);
    if (isReasonMissing) return;
    const items = asked.map(({ id, version }) => ({ id, version }));
    await form.submit({ items, act, reason: act === 'decline' ? reason : null }, async (body) => {
      show(await api.post(`/sessions/${sessionId}/booking-decisions`, body, BookingResults, { idempotencyKey: key }));
      await changed();
    });
  }

  function show(answer: BookingResults): void {
    if (answer.items.some(({ problem }) => problem !== null)) return setResults(answer);
    toasts.show({ text: say('bookings.all_done', { count: asked.length }) });
    onClose();
  }

  return (
    <Dialog title={say(`bookings.${act}_title`, { count: asked.length })} onClose={onClose}>
      {results ? (
        <DecidedBookings bookings={asked} results={results} onClose={onClose} />
      ) : (
        <form onSubmit={(event) => void decide(event)} noValidate>
          <ErrorSummary form={{ faults }} />
          <ul className="plain-list">
            {asked.map(({ id, organisationName, seats }) => (
              <li key={id}>
                <span dir="auto">{organisationName}</span> <span className="hint">{say('bookings.seats', { count: seats })}</span>
              </li>
            ))}
          </ul>
          {act === 'decline' && (
            <ChoiceField
              form={{ faults }}
              name="reason"
              label={say('bookings.reason')}
              hint={say('bookings.reason_told')}
              value={reason ?? ''}
              none={say('bookings.reason_choose')}
              choices={bookingDeclineReasons.map((value) => ({ value, label: say(`words.booking_decline_reason.${value}`) }))}
              onChange={(code) => setReason(bookingDeclineReasons.find((one) => one === code) ?? null)}
            />
          )}
          <p className="hint">
            {say('bookings.decide_told')} {act !== 'approve' && say('bookings.decide_freed')}
          </p>
          <DialogActions back={say('common.cancel')} onBack={onClose} save={say(act === 'cancel' ? 'bookings.cancel_save' : `bookings.${act}`)} isBusy={form.isBusy} isDanger={act !== 'approve'} />
        </form>
      )}
    </Dialog>
  );
}
