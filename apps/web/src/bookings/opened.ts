import type { BookingView } from '@relais/contracts';
import type { Act } from './booking-groups.ts';

/** Which dialog about bookings stands open; one at a time. */
export type Opened =
  | { readonly deed: 'add' | 'announce' }
  | { readonly deed: 'look' | 'edit' | 'move' | 'hand_over'; readonly booking: BookingView }
  | { readonly deed: 'reorder'; readonly booking: BookingView; readonly place: number }
  | { readonly deed: Act; readonly bookings: readonly BookingView[] };

export type Open = (opened: Opened) => void;
