import { describe, expect, it } from '@jest/globals';
import { inOrder, nextOffers, offerExpiry, placeOf, reordered, type Waiting } from './queue.rules.ts';

const queue = (...seats: number[]): Waiting[] => seats.map((count, index) => ({ id: `b${index + 1}`, seats: count, queueNumber: (index + 1) * 10 }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('who is offered seats', () => {
  it.each([
    ['the first, as far as the seats go', [1, 1, 1], { capacity: 10, free: 2 }, ['b1', 'b2']],
    ['nobody without free seats', [1], { capacity: 10, free: 0 }, []],
    ['nobody behind a group that does not fit', [3, 1], { capacity: 10, free: 2 }, []],
    ['a group, only whole', [3, 2], { capacity: 10, free: 4 }, ['b1']],
    ['all who fit together', [2, 2, 1], { capacity: 10, free: 5 }, ['b1', 'b2', 'b3']],
    ['those behind a group larger than the session', [12, 1], { capacity: 10, free: 1 }, ['b2']],
  ])('%s', (_, seats, room, expected) => {
    expect(ids(nextOffers(queue(...seats), room))).toEqual(expected);
  });

  it('goes by the queue, however the rows come', () => {
    expect(ids(nextOffers(queue(1, 1, 1).reverse(), { capacity: 3, free: 1 }))).toEqual(['b1']);
  });
});

describe('a place on the waiting list', () => {
  it('counts from one, and is nobody’s who is not on it', () => {
    expect([placeOf(queue(1, 1), 'b2'), placeOf(queue(1), 'other')]).toEqual([2, null]);
  });

  const after = (id: string, place: number) => {
    const changed = new Map(reordered(queue(1, 1, 1, 1), id, place).map((one) => [one.id, one.queueNumber]));
    return ids(inOrder(queue(1, 1, 1, 1).map((one) => ({ ...one, queueNumber: changed.get(one.id) ?? one.queueNumber }))));
  };

  it.each([
    ['b4', 1, ['b4', 'b1', 'b2', 'b3']],
    ['b1', 3, ['b2', 'b3', 'b1', 'b4']],
    ['b2', 2, ['b1', 'b2', 'b3', 'b4']],
    ['b1', 99, ['b2', 'b3', 'b4', 'b1']],
    ['other', 1, ['b1', 'b2', 'b3', 'b4']],
  ])('%s is put at %i', (id, place, expected) => {
    expect(after(id, place)).toEqual(expected);
  });

  it('changes no number that need not change', () => {
    expect(ids(reordered(queue(1, 1, 1, 1), 'b3', 2))).toEqual(['b3', 'b2']);
  });
});

describe('an offer', () => {
  const now = '2026-11-25T10:00:00.000Z';

  it.each([
    ['holds for two days', '2026-12-24T10:00:00.000Z', '2026-11-27T10:00:00.000Z'],
    ['ends with the cut-off', '2026-11-26T08:00:00.000Z', '2026-11-26T08:00:00.000Z'],
    ['is not made at the cut-off', now, null],
    ['is not made after it', '2026-11-25T09:00:00.000Z', null],
  ])('%s', (_, closesAt, expected) => {
    expect(offerExpiry({ now, closesAt })).toBe(expected);
  });
});
