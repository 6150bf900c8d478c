import { FirstLine20261123090000 } from './20261123090000-first-line.ts';
import { Scheduling20261125090000 } from './20261125090000-scheduling.ts';
import { Partners20261125180000 } from './20261125180000-partners.ts';

/** Oldest first. */
export const migrations = [FirstLine20261123090000, Scheduling20261125090000, Partners20261125180000];
