import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { offsetAt } from './zone-offsets.ts';

const hour = 3_600_000;
const at = (instant: string) => Date.parse(instant);

describe('the offset at a moment', () => {
  it('changes at the very millisecond of the spring change', () => {
    expect(offsetAt(at('2026-03-29T00:59:59.999Z'), 'Europe/Brussels')).toBe(hour);
    expect(offsetAt(at('2026-03-29T01:00:00.000Z'), 'Europe/Brussels')).toBe(2 * hour);
  });

  it('is that of summer at the turn of the year in the south', () => {
    expect(offsetAt(at('2025-12-31T23:59:59.999Z'), 'Pacific/Auckland')).toBe(13 * hour);
    expect(offsetAt(at('2026-01-01T00:00:00.000Z'), 'Pacific/Auckland')).toBe(13 * hour);
  });

  it('is negative west of Greenwich', () =>
    expect(offsetAt(at('2026-01-01T00:00:00.000Z'), 'America/St_Johns')).toBe(-3.5 * hour));

  it('is refused in a zone that does not exist', () =>
    expect(() => offsetAt(0, 'Europe/Atlantis')).toThrow(RangeError));

  it('is what the zone database says at any moment', () => {
    const anyMoment = fc.integer({ min: at('1975-01-01T00:00:00.000Z'), max: at('2045-01-01T00:00:00.000Z') });
    const anyZone = fc.constantFrom(
      'Europe/Brussels',
      'Africa/Casablanca',
      'Europe/Dublin',
      'Asia/Tehran',
      'Antarctica/Troll',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(anyMoment, anyZone, (moment, zone) => {
        const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        expect(offsetAt(moment, zone) * 1_000_000).toBe(offsetNanoseconds);
      }),
    );
  });
});
