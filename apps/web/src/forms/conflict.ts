import type { z } from 'zod';
import { isRefused, type Refusal } from '../api/problem.ts';
import { changedFields } from './changed-fields.ts';

/** Two people changed the same thing: what it was for this reader, what they made of it, and what the other one stored. */
export interface Versions<Fields extends object> {
  readonly before: Fields;
  readonly mine: Fields;
  readonly theirs: Fields;
}

/** A field in which the two versions part; `isMine` when this reader changed it. */
export interface Difference<Fields extends object> {
  readonly name: Extract<keyof Fields, string>;
  readonly isMine: boolean;
}

/** Every field that the other one changed, or that this reader wants otherwise than it is stored now. */
export function differences<Fields extends object>({ before, mine, theirs }: Versions<Fields>): Difference<Fields>[] {
  const wanted = changedFields(before, mine);
  const told: Difference<Fields>[] = [];
  const apart = { ...changedFields(before, theirs), ...changedFields(theirs, { ...theirs, ...wanted }) };
  for (const name in theirs) if (name in apart) told.push({ name, isMine: name in wanted });
  return told;
}

/** The stored version with this reader's own changes on top: what they left alone stays as the other one made it. */
export function rebased<Fields extends object>({ before, mine, theirs }: Versions<Fields>): Fields {
  return { ...theirs, ...changedFields(before, mine) };
}

/** What the other one stored, when a change was refused because of it. */
export function storedMeanwhile<Contract extends z.ZodType>(refusal: Refusal | null, contract: Contract): z.output<Contract> | null {
  if (!isRefused(refusal, 'version_conflict')) return null;
  return contract.parse(refusal.problem.current);
}
