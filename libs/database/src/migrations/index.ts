import { FirstLine20261123090000 } from './20261123090000-first-line.ts';
import { Scheduling20261125090000 } from './20261125090000-scheduling.ts';

/** Oldest first. */
export const migrations = [FirstLine20261123090000, Scheduling20261125090000];
