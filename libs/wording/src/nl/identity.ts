import type { identity as english } from '../en/identity.ts';
import type { Wording } from '../translate.ts';

export const identity = {} satisfies Record<keyof typeof english, Wording>;
