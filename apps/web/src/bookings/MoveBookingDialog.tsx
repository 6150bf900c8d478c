import { BookingMove, BookingView, SessionPage, type SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { queryOf } from '../api/query.ts';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useBookingsChanged } from './booking-queries.ts';

interface MoveBookingDialogProps {
  readonly session: SessionView;
  readonly booking: BookingView;
  readonly onClose: () => void;
}

const mostDates = 100;

/** Takes a booking to another date with room, of the same kind of session. */
export function MoveBookingDialog({ session, booking, onClose }: MoveBookingDialogProps) {
  const { say, language, today } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  const form = useForm(BookingMove);
  const [chosen, setChosen] = useState('');
  const dates = useQuery({
    queryKey: ['sessions', 'same-kind', session.kind, today],
    queryFn: () => api.get(`/sessions${queryOf({ kind: session.kind, status: 'confirmed', from: today, pageSize: mostDates })}`, SessionPage),
  });
  const roomy = dates.data?.items.filter(({ id, capacity, seatsTaken }) => id !== session.id && capacity - seatsTaken >= booking.seats) ?? [];

  async function move(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isMoved = await form.submit({ sessionId: chosen }, (body) => api.post(`/bookings/${booking.id}/move`, body, BookingView, { version: booking.version }));
    await changed();
    if (!isMoved) return;
    onClose();
    toasts.show({ text: say('bookings.moved', { name: booking.organisationName }) });
  }

  return (
    <Dialog title={say('bookings.move_title')} onClose={onClose}>
      <form onSubmit={(event) => void move(event)} noValidate>
        <ErrorSummary form={form} />
        <p className="dialog-text">{say('bookings.move_hint')}</p>
        {dates.isPending && <Loading lines={3} />}
        {dates.isError && <LoadFailure error={dates.error} onRetry={() => void dates.refetch()} />}
        {dates.data && roomy.length === 0 && <p>{say('bookings.move_none')}</p>}
        <fieldset className="date-choices">
          <legend className="visually-hidden">{say('bookings.move_title')}</legend>
          {roomy.map((entry) => (
            <label key={entry.id} className="check-line">
              <input type="radio" name="date" checked={chosen === entry.id} onChange={() => setChosen(entry.id)} />
              <span>
                {whenOf(entry, language)}
                <span className="cell-more">
                  {titleOf(entry, say)} · {say('bookings.seats_left', { count: entry.capacity - entry.seatsTaken })}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('bookings.move_save')} isBusy={form.isBusy} isDisabled={chosen === ''} />
      </form>
    </Dialog>
  );
}
