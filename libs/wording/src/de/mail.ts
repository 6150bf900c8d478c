import type { mail as english } from '../en/mail.ts';
import type { Wording } from '../translate.ts';

export const mail = {} satisfies Record<keyof typeof english, Wording>;
