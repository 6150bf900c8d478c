import type { problems as english } from '../en/problems.ts';
import type { Wording } from '../translate.ts';

export const problems = {} satisfies Record<keyof typeof english, Wording>;
