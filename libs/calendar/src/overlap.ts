/** A stretch of time between two UTC instants of 24 characters; the end itself is not part of it. */
export interface Slot {
  startsAt: string;
  endsAt: string;
}

/** Whether two slots share a moment. Back to back is no overlap, and an empty slot overlaps nothing it only touches. */
export function overlaps(a: Slot, b: Slot): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** The earliest of the others that shares a moment with the slot; of two that start together, the one listed first. */
export function firstOverlap<Other extends Slot>(slot: Slot, others: readonly Other[]): Other | undefined {
  let first: Other | undefined;
  for (const other of others) {
    if (overlaps(slot, other) && (first === undefined || other.startsAt < first.startsAt)) first = other;
  }
  return first;
}
