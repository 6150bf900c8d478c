import type { calendar as english } from '../en/calendar.ts';
import type { Wording } from '../translate.ts';

export const calendar = {} satisfies Record<keyof typeof english, Wording>;
