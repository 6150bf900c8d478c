import { BookingView, type SessionView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { useMaySetPlanning } from '../me/use-me.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';
import { actsFor, isLive } from './booking-groups.ts';
import { useBookingsChanged } from './booking-queries.ts';
import type { Open } from './opened.ts';

interface BookingDeedsProps {
  readonly session: SessionView;
  readonly booking: BookingView;
  readonly onOpen: Open;
  readonly onClose: () => void;
}

/** What a planner can do with one booking as it stands. */
export function BookingDeeds({ session, booking, onOpen, onClose }: BookingDeedsProps) {
  const { say, mayPlan } = useReader();
  const mayReorder = useMaySetPlanning();
  const accepting = useAccepting(booking, onClose);
  if (!mayPlan || !isLive(booking) || session.status === 'held' || session.status === 'cancelled') return null;
  const deeds = ['edit', 'move', 'hand_over'] as const;
  return (
    <>
      {accepting.isError && (
        <p className="fault" role="alert">
          {refusalWords(accepting.error, say)}
        </p>
      )}
      <p className="button-row">
        {booking.status === 'offered' && (
          <button type="button" className="button is-primary" disabled={accepting.isPending} onClick={() => accepting.mutate()}>
            {say('bookings.accept_offer')}
          </button>
        )}
        {deeds.map((deed) => (
          <button key={deed} type="button" className="button" onClick={() => onOpen({ deed, booking })}>
            {say(`bookings.${deed}`)}
          </button>
        ))}
        {booking.status === 'waitlisted' && mayReorder && (
          <button type="button" className="button" onClick={() => onOpen({ deed: 'reorder', booking, place: booking.queuePlace ?? 1 })}>
            {say('bookings.reorder')}
          </button>
        )}
        {actsFor([booking]).map((act) => (
          <button key={act} type="button" className={act === 'approve' ? 'button is-primary' : 'button is-danger'} onClick={() => onOpen({ deed: act, bookings: [booking] })}>
            {say(`bookings.${act}`)}
          </button>
        ))}
      </p>
    </>
  );
}

/** The partner said on the phone that they take the seats. */
function useAccepting({ id, version }: BookingView, onClose: () => void) {
  const { say } = useReader();
  const toasts = useToasts();
  const changed = useBookingsChanged();
  return useMutation({
    mutationFn: () => api.post(`/bookings/${id}/offer-acceptance`, undefined, BookingView, { version }),
    onSuccess: () => {
      onClose();
      toasts.show({ text: say('bookings.all_done', { count: 1 }) });
    },
    onSettled: () => changed(),
  });
}
