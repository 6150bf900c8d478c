import { BookingView, QueuePlace, queueChangeReasons, type QueueChangeReason } from '@relais/contracts';
import { useMemo, useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { useForm } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useBookingsChanged } from './booking-queries.ts';

interface ReorderDialogProps {
  readonly booking: BookingView;
  /** The place that is proposed. */
  readonly first: number;
  readonly waiting: number;
  readonly onClose: () => void;
}

/** Another place on the waiting list, with a reason that is kept (R4). */
export function ReorderDialog({ booking, first, waiting, onClose }: ReorderDialogProps) {
  const { say } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  const form = useForm(QueuePlace);
  const [place, setPlace] = useState(first);
  const [reason, setReason] = useState<QueueChangeReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const faults = useMemo(() => (isMissing ? { '/reason': say('bookings.reason_choose') } : form.faults), [isMissing, form.faults, say]);
  const name = booking.organisationName;

  async function reorder(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(reason === null);
    if (reason === null) return;
    const isDone = await form.submit({ place, reason }, async (body) => {
      const now = await api.put(`/bookings/${booking.id}/queue-place`, body, BookingView, { version: booking.version });
      toasts.show({ text: now.queuePlace === null ? say('bookings.reordered_seated', { name }) : say('bookings.reordered', { name, place: now.queuePlace }) });
    });
    await changed();
    if (isDone) onClose();
  }

  return (
    <Dialog title={say('bookings.reorder_title', { name })} onClose={onClose}>
      <form onSubmit={(event) => void reorder(event)} noValidate>
        <ErrorSummary form={{ faults }} />
        <div className="form-pair">
          <ChoiceField
            form={{ faults }}
            name="place"
            label={say('bookings.reorder_place')}
            value={String(place)}
            choices={Array.from({ length: Math.max(waiting, first) }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
            onChange={(value) => setPlace(Number(value))}
          />
          <ChoiceField
            form={{ faults }}
            name="reason"
            label={say('bookings.reason')}
            value={reason ?? ''}
            none={say('bookings.reason_choose')}
            choices={queueChangeReasons.map((value) => ({ value, label: say(`words.queue_change_reason.${value}`) }))}
            onChange={(code) => setReason(queueChangeReasons.find((one) => one === code) ?? null)}
          />
        </div>
        <p className="hint">{say('bookings.reorder_hint')}</p>
        <DialogActions back={say('common.cancel')} onBack={onClose} save={say('common.save')} isBusy={form.isBusy} />
      </form>
    </Dialog>
  );
}
