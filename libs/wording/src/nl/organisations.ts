import type { organisations as english } from '../en/organisations.ts';
import type { Wording } from '../translate.ts';

export const organisations = {} satisfies Record<keyof typeof english, Wording>;
