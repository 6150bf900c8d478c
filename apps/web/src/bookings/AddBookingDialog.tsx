import { BookingInput, BookingView, type SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { CheckField } from '../forms/CheckField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { Field } from '../forms/Field.tsx';
import { useForm, type Form } from '../forms/use-form.ts';
import { useSettled } from '../forms/use-settled.ts';
import { newId } from '../sessions/new-id.ts';
import { hostsQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { newBooking, type BookingDraft } from './booking-draft.ts';
import { useBookingsChanged } from './booking-queries.ts';
import { ContactFields } from './ContactFields.tsx';
import { WishFields } from './WishFields.tsx';

/** A planner books for a partner on the phone; the partner gets the same mail as if they had done it. */
export function AddBookingDialog({ session, onClose }: { session: SessionView; onClose: () => void }) {
  const { say, language } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  const form = useForm(BookingInput);
  const [key, setKey] = useState(newId);
  const [empty] = useState(() => newBooking(language));
  const [draft, setDraft] = useState(empty);
  const change = (changes: Partial<BookingDraft>) => setDraft({ ...draft, ...changes });

  async function book(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isBooked = await form.submit(draft, async (body) => {
      const { organisationName: name, queuePlace } = await api.post(`/sessions/${session.id}/bookings`, body, BookingView, { idempotencyKey: key });
      await changed();
      toasts.show({ text: queuePlace === null ? say('bookings.added_confirmed', { name }) : say('bookings.added_waiting', { name, place: queuePlace }) });
    });
    if (isBooked) onClose();
    else setKey(newId());
  }

  return (
    <Dialog title={say('bookings.add_title')} onClose={onClose} isDirty={draft !== empty}>
      <form onSubmit={(event) => void book(event)} noValidate>
        <ErrorSummary form={form} />
        <BookerFields form={form} draft={draft} onChange={change} />
        <WishFields form={form} session={session} wishes={draft} onChange={change} />
        <CheckField form={form} name="orWait" label={say('bookings.or_wait')} isChecked={draft.orWait} onChange={(orWait) => change({ orWait })} />
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('bookings.add_save')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}

interface BookerFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: BookingDraft;
  readonly onChange: (changes: Partial<BookingDraft>) => void;
}

/** Who books: an organisation, known or new, and where its mail goes. */
function BookerFields({ form, draft, onChange }: BookerFieldsProps) {
  const { say } = useReader();
  const listId = useId();
  const words = useSettled(draft.organisationName.trim());
  const found = useQuery(hostsQuery(words)).data?.items ?? [];
  return (
    <>
      <Field form={form} name="organisationName" label={say('bookings.organisation')}>
        {(control) => <input {...control} type="text" autoComplete="off" list={listId} maxLength={160} value={draft.organisationName} onChange={(event) => onChange({ organisationName: event.target.value })} />}
      </Field>
      <datalist id={listId}>
        {found.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <ContactFields form={form} contact={draft} onChange={onChange} />
    </>
  );
}
