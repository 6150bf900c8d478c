import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstOverlap, overlaps } from './overlap.ts';
import { addMinutes } from './zoned-time.ts';

const midnight = '2026-11-26T00:00:00.000Z';
const slot = (fromHour: number, toHour: number) => ({
  startsAt: addMinutes(midnight, fromHour * 60),
  endsAt: addMinutes(midnight, toHour * 60),
});
const anySlot = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => slot(start, start + length));

describe('two slots', () => {
  it('overlap when one starts before the other ends', () => expect(overlaps(slot(10, 12), slot(11, 13))).toBe(true));
  it('overlap when one lies inside the other', () => expect(overlaps(slot(9, 17), slot(11, 12))).toBe(true));
  it('overlap when they are the same', () => expect(overlaps(slot(10, 12), slot(10, 12))).toBe(true));
  it('do not overlap back to back', () => expect(overlaps(slot(10, 12), slot(12, 13))).toBe(false));
  it('do not overlap on different hours', () => expect(overlaps(slot(8, 9), slot(12, 13))).toBe(false));
  it('overlap across midnight', () => expect(overlaps(slot(22, 26), slot(25, 27))).toBe(true));

  it('overlap the same way in both orders', () => {
    fc.assert(fc.property(anySlot, anySlot, (a, b) => expect(overlaps(a, b)).toBe(overlaps(b, a))));
  });

  it('overlap unless one ends before the other starts', () => {
    fc.assert(
      fc.property(anySlot, anySlot, (a, b) =>
        expect(overlaps(a, b)).toBe(!(a.endsAt <= b.startsAt || b.endsAt <= a.startsAt)),
      ),
    );
  });
});

describe('the first overlap', () => {
  it('is the earliest of several', () => {
    const others = [
      { id: 'late', ...slot(11, 13) },
      { id: 'early', ...slot(9, 11) },
    ];
    expect(firstOverlap(slot(10, 12), others)?.id).toBe('early');
  });

  it('is the one listed first when two start together', () => {
    const others = [
      { id: 'first', ...slot(9, 11) },
      { id: 'second', ...slot(9, 12) },
    ];
    expect(firstOverlap(slot(10, 12), others)?.id).toBe('first');
  });

  it('is none among neighbours', () => expect(firstOverlap(slot(10, 12), [slot(8, 10), slot(12, 14)])).toBeUndefined());
  it('is none among no others', () => expect(firstOverlap(slot(10, 12), [])).toBeUndefined());
});
