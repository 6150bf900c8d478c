import { BookingPatch, BookingView, type SessionView } from '@relais/contracts';
import type { DeskKey } from '@relais/wording';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api } from '../api/api.ts';
import { questionsQuery } from '../booking-settings/booking-settings-queries.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { useForm } from '../forms/use-form.ts';
import { useVersions, type Sending } from '../forms/use-versions.ts';
import { VersionNote } from '../forms/VersionNote.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { wishesOf, type Wishes } from './booking-draft.ts';
import { useBookingsChanged } from './booking-queries.ts';
import { useWishWords } from './use-wish-words.ts';
import { WishFields } from './WishFields.tsx';

interface EditBookingDialogProps {
  readonly session: SessionView;
  readonly booking: BookingView;
  readonly onClose: () => void;
}

const labels = {
  seats: 'bookings.seats_field', functions: 'bookings.people', participants: 'bookings.names', accessNeeds: 'bookings.access_needs', interpreterLanguage: 'bookings.interpreter_field', answers: 'booking_settings.questions',
} as const satisfies Record<keyof Wishes, DeskKey>;

/** Other seats, people, needs or answers; of two people who change them the second sees both versions. */
export function EditBookingDialog({ session, booking, onClose }: EditBookingDialogProps) {
  const { say } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  const form = useForm(BookingPatch);
  const questions = useQuery(questionsQuery(session.kind)).data?.items ?? [];
  const words = useWishWords(questions);
  const { draft, setDraft, isDirty, meanwhile, sending } = useVersions({ stored: booking, empty: wishesOf(booking), view: BookingView, fieldsOf: wishesOf, form });

  async function send({ version, before, after }: Sending<Wishes>): Promise<void> {
    const changes = changedFields(before, after);
    if (Object.keys(changes).length === 0) return onClose();
    if (!(await form.submit(changes, (body) => api.patch(`/bookings/${booking.id}`, body, BookingView, { version })))) return;
    await changed();
    onClose();
    toasts.show({ text: say('common.saved') });
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    void send(sending);
  }

  return (
    <Dialog title={say('bookings.edit_title')} onClose={onClose} isDirty={isDirty}>
      <form onSubmit={save} noValidate>
        <VersionNote form={form} meanwhile={meanwhile} label={(name) => say(labels[name])} words={words} onKeep={(now) => void send(now)} />
        <WishFields form={form} session={session} wishes={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('common.save')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
