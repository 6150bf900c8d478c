import type { messages as english } from '../en/messages.ts';
import type { Wording } from '../translate.ts';

export const messages = {} satisfies Record<keyof typeof english, Wording>;
