/** A booking on the waiting list. */
export interface Waiting {
  readonly id: string;
  readonly seats: number;
  readonly queueNumber: number;
}

/** The waiting list in its order; a tie, which no writer makes, goes by id. */
export function inOrder<T extends Waiting>(queue: readonly T[]): T[] {
  return [...queue].sort((a, b) => a.queueNumber - b.queueNumber || (a.id < b.id ? -1 : 1));
}

/**
 * Who is offered seats now (R4): from the head of the queue, each with the whole group, until the first that does not fit.
 * Nobody is passed, but for a group larger than the session itself, whose turn could never come.
 */
export function nextOffers<T extends Waiting>(queue: readonly T[], { capacity, free }: { readonly capacity: number; readonly free: number }): T[] {
  const offers: T[] = [];
  let left = free;
  for (const one of inOrder(queue)) {
    if (one.seats > capacity) continue;
    if (one.seats > left) break;
    left -= one.seats;
    offers.push(one);
  }
  return offers;
}

/** Place on the list, the first is 1; null for who is not on it. */
export function placeOf(queue: readonly Waiting[], id: string): number | null {
  const index = inOrder(queue).findIndex((one) => one.id === id);
  return index === -1 ? null : index + 1;
}

export function lastNumber(queue: readonly Pick<Waiting, 'queueNumber'>[]): number {
  return queue.reduce((last, { queueNumber }) => Math.max(last, queueNumber), 0);
}

/** The numbers that put one booking at `place` (from 1, or the end) and leave the others in their order: only those that change. */
export function reordered(queue: readonly Waiting[], id: string, place: number): { readonly id: string; readonly queueNumber: number }[] {
  const before = inOrder(queue);
  const moved = before.find((one) => one.id === id);
  if (!moved) return [];
  const others = before.filter((one) => one.id !== id);
  const after = [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];
  return after.flatMap((one, index) => {
    const queueNumber = before[index]?.queueNumber ?? one.queueNumber;
    return one.queueNumber === queueNumber ? [] : [{ id: one.id, queueNumber }];
  });
}

const offerHours = 48;

/** Until when an offer holds its seats: two days, and never past the cut-off, after which there are none. UTC instants. */
export function offerExpiry({ now, closesAt }: { readonly now: string; readonly closesAt: string }): string | null {
  if (now >= closesAt) return null;
  const expiry = new Date(Date.parse(now) + offerHours * 3_600_000).toISOString();
  return expiry < closesAt ? expiry : closesAt;
}
