import type { sessions as english } from '../en/sessions.ts';
import type { Wording } from '../translate.ts';

export const sessions = {} satisfies Record<keyof typeof english, Wording>;
