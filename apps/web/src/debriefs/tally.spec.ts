import { describe, expect, it } from '@jest/globals';
import { countsOf, leastHeadcount, nobody, tallyOf, unknownOf, withCount, withHeadcount } from './tally.ts';

describe('counting people without names', () => {
  it('calls everybody unknown until more is known', () => {
    const eight = withHeadcount(nobody, 8);
    expect(tallyOf(eight, 'byRole')).toEqual({ unknown: 8 });
    expect(tallyOf(eight, 'byLanguage')).toEqual({ unknown: 8 });
  });

  it('takes those who are counted out of the unknown', () => {
    const counted = withCount(withHeadcount(nobody, 8), 'byLanguage', 'ar', 5);
    expect(tallyOf(counted, 'byLanguage')).toEqual({ ar: 5, unknown: 3 });
    expect(unknownOf(counted, 'byRole')).toBe(8);
  });

  it('raises the headcount when more are counted than were in the room', () => {
    const counted = withCount(withCount(nobody, 'byLanguage', 'ar', 5), 'byLanguage', 'fr', 3);
    expect(counted.headcount).toBe(8);
    expect(tallyOf(counted, 'byLanguage')).toEqual({ ar: 5, fr: 3 });
  });

  it('never lets the headcount fall below those who were counted', () => {
    const counted = withCount(withCount(nobody, 'byLanguage', 'ar', 5), 'byRole', 'volunteer', 2);
    expect(leastHeadcount(counted)).toBe(5);
    expect(withHeadcount(counted, 3).headcount).toBe(5);
  });

  it('adds up on both axes whatever is typed', () => {
    const odd = withCount(withCount(withHeadcount(nobody, -4), 'byRole', 'volunteer', 2.9), 'byLanguage', 'ar', Number.NaN);
    expect(odd.headcount).toBe(2);
    for (const axis of ['byRole', 'byLanguage'] as const)
      expect(Object.values(tallyOf(odd, axis)).reduce((a, b) => a + b, 0)).toBe(2);
  });

  it('leaves out zeros, and sends an empty tally when nobody came', () => {
    expect(tallyOf(withCount(nobody, 'byRole', 'volunteer', 0), 'byRole')).toEqual({});
  });

  it('stays below the most a debrief can hold', () => {
    expect(withCount(withCount(nobody, 'byRole', 'volunteer', 4999), 'byRole', 'other', 5000).headcount).toBe(5000);
  });

  it('reads back what was sent', () => {
    expect(countsOf({ ar: 5, unknown: 3 })).toEqual({ ar: 5 });
  });
});
