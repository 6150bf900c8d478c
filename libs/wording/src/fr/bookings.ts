import type { bookings as english } from '../en/bookings.ts';
import type { Wording } from '../translate.ts';

export const bookings = {} satisfies Record<keyof typeof english, Wording>;
