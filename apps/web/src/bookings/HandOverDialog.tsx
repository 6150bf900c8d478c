import { BookingHandover, BookingView, uiLanguages } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useForm } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useBookingsChanged } from './booking-queries.ts';

/** Somebody else of the partner takes the booking over. */
export function HandOverDialog({ booking, onClose }: { booking: BookingView; onClose: () => void }) {
  const { say, language } = useReader();
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
        <TextField form={form} name="contactEmail" type="email" label={say('bookings.email')} value={draft.contactEmail} onChange={(contactEmail) => change({ contactEmail })} />
        <div className="form-pair">
          <TextField form={form} name="contactName" label={say('bookings.contact_name')} value={draft.contactName} onChange={(contactName) => change({ contactName })} />
          <ChoiceField
            form={form}
            name="language"
            label={say('bookings.language')}
            value={draft.language}
            choices={uiLanguages.map((value) => ({ value, label: languageName(value, language) }))}
            onChange={(code) => change({ language: uiLanguages.find((one) => one === code) ?? draft.language })}
          />
        </div>
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('bookings.hand_over_save')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
