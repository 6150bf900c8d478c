import type { common as english } from '../en/common.ts';
import type { Wording } from '../translate.ts';

export const common = {} satisfies Record<keyof typeof english, Wording>;
