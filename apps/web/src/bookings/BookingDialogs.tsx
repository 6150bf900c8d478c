import type { BookingView, SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { AnnouncementDialog } from '../announcements/AnnouncementDialog.tsx';
import { bookingsQuery } from '../sessions/session-queries.ts';
import { AddBookingDialog } from './AddBookingDialog.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { EditBookingDialog } from './EditBookingDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { LookDialog } from './LookDialog.tsx';
import { MoveBookingDialog } from './MoveBookingDialog.tsx';
import type { Open, Opened } from './opened.ts';
import { ReorderDialog } from './ReorderDialog.tsx';

interface BookingDialogsProps {
  readonly session: SessionView;
  readonly opened: Opened;
  readonly onOpen: Open;
  readonly onClose: () => void;
}

/** All that is asked about bookings; fetched when the first is opened. Each sees its bookings as they are stored now. */
export default function BookingDialogs({ session, opened, onOpen, onClose }: BookingDialogsProps) {
  const stored = useQuery(bookingsQuery(session.id)).data?.items ?? [];
  const now = (booking: BookingView) => stored.find(({ id }) => id === booking.id) ?? booking;
  switch (opened.deed) {
    case 'add':
      return <AddBookingDialog session={session} onClose={onClose} />;
    case 'announce':
      return <AnnouncementDialog session={session} onClose={onClose} />;
    case 'look':
      return <LookDialog session={session} booking={now(opened.booking)} onOpen={onOpen} onClose={onClose} />;
    case 'edit':
      return <EditBookingDialog session={session} booking={now(opened.booking)} onClose={onClose} />;
    case 'move':
      return <MoveBookingDialog session={session} booking={now(opened.booking)} onClose={onClose} />;
    case 'hand_over':
      return <HandOverDialog booking={now(opened.booking)} onClose={onClose} />;
    case 'reorder':
      return <ReorderDialog booking={now(opened.booking)} first={opened.place} waiting={stored.filter(({ status }) => status === 'waitlisted').length} onClose={onClose} />;
    default:
      return <DecideDialog sessionId={session.id} act={opened.deed} bookings={opened.bookings.map(now)} onClose={onClose} />;
  }
}
