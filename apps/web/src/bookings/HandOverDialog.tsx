import { BookingHandover, BookingView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useBookingsChanged } from './booking-queries.ts';
import { ContactFields } from './ContactFields.tsx';

/** Somebody else of the partner takes the booking over. */
export function HandOverDialog({ booking, onClose }: { booking: BookingView; onClose: () => void }) {
  const { say } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  const form = useForm(BookingHandover);
  const [empty] = useState<BookingHandover>({ contactEmail: '', contactName: '', language: booking.language });
  const [draft, setDraft] = useState(empty);
  const change = (changes: Partial<BookingHandover>) => setDraft({ ...draft, ...changes });

  async function handOver(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await form.submit(draft, (body) => api.post(`/bookings/${booking.id}/handover`, body, BookingView, { version: booking.version })))) return;
    await changed();
    onClose();
    toasts.show({ text: say('common.saved') });
  }

  return (
    <Dialog title={say('bookings.hand_over_title')} onClose={onClose} isDirty={draft !== empty}>
      <form onSubmit={(event) => void handOver(event)} noValidate>
        <ErrorSummary form={form} />
        <p className="dialog-text">{say('bookings.hand_over_hint')}</p>
        <ContactFields form={form} contact={draft} onChange={change} />
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('bookings.hand_over_save')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
