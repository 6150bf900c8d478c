import type { pages as english } from '../en/pages.ts';
import type { Wording } from '../translate.ts';

export const pages = {} satisfies Record<keyof typeof english, Wording>;
