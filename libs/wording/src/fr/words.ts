import type { words as english } from '../en/words.ts';
import type { Wording } from '../translate.ts';

export const words = {} satisfies Record<keyof typeof english, Wording>;
