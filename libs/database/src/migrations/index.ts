import { FirstLine20261123090000 } from './20261123090000-first-line.ts';

/** Oldest first. */
export const migrations = [FirstLine20261123090000];
