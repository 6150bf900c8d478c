import type { debriefs as english } from '../en/debriefs.ts';
import type { Wording } from '../translate.ts';

export const debriefs = {} satisfies Record<keyof typeof english, Wording>;
