import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, instantOf, isoWeekOf, localDateOf, localOf, offsetOf, startOfLocalDay, wallTimeOccurs } from './zoned-time.ts';

const brussels = 'Europe/Brussels';
const zones = [
  brussels,
  'UTC',
  'Pacific/Auckland',
  'America/St_Johns',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const anyZone = fc.constantFrom(...zones);
const anyLocal = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 16));
const anyInstant = anyLocal.map((local) => `${local}:00.000Z`);

describe('a wall time in a zone', () => {
  it('is one hour ahead of UTC in a Brussels winter', () => {
    expect(instantOf('2026-11-26T10:00', brussels)).toBe('2026-11-26T09:00:00.000Z');
  });

  it('is two hours ahead of UTC in a Brussels summer', () => {
    expect(instantOf('2026-07-01T10:00', brussels)).toBe('2026-07-01T08:00:00.000Z');
  });

  it('may be on the previous day in UTC', () => {
    expect(instantOf('2026-11-26T10:00', 'Pacific/Auckland')).toBe('2026-11-25T21:00:00.000Z');
  });

  it('moves forward by the gap when the spring change skips it', () => {
    const instant = instantOf('2026-03-29T02:30', brussels);
    expect(instant).toBe('2026-03-29T01:30:00.000Z');
    expect(localOf(instant, brussels)).toBe('2026-03-29T03:30');
  });

  it('is the first of the two when it exists twice', () => {
    expect(instantOf('2026-10-25T02:30', brussels)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('reads the repeated hour back as the same wall time', () => {
    expect(localOf('2026-10-25T00:30:00.000Z', brussels)).toBe('2026-10-25T02:30');
    expect(localOf('2026-10-25T01:30:00.000Z', brussels)).toBe('2026-10-25T02:30');
  });

  it('leaves seconds out', () => {
    expect(localOf('2026-11-26T09:00:59.999Z', brussels)).toBe('2026-11-26T10:00');
  });

  it.each([
    '2026-02-30T10:00',
    '2026-11-26',
    '2026-11-26T10:00:00',
    '2026-11-26T24:00',
    '2026-11-26T10:00Z',
    '',
    'tomorrow',
  ])('is refused when it is %p', (text) => expect(() => instantOf(text, brussels)).toThrow(RangeError));

  it.each(['Europe/Atlantis', '+01:00', '', 'europe/brussels'])('is refused in the zone %p', (zone) =>
    expect(() => instantOf('2026-11-26T10:00', zone)).toThrow(RangeError),
  );

  it.each([
    ['0000-01-01T00:00', brussels],
    ['9999-12-31T23:30', 'America/New_York'],
  ])('is refused at %s in %s, which no 24 characters can write', (local, zone) =>
    expect(() => instantOf(local, zone)).toThrow(RangeError),
  );

  it('is refused after the last day that 24 characters can write', () => {
    expect(() => localOf('9999-12-31T23:30:00.000Z', brussels)).toThrow(RangeError);
  });

  it('jumps a day where the date line was moved', () => {
    expect(instantOf('2011-12-30T10:00', 'Pacific/Apia')).toBe('2011-12-30T20:00:00.000Z');
    expect(instantOf('2011-12-31T10:00', 'Pacific/Apia')).toBe('2011-12-30T20:00:00.000Z');
  });

  it('comes back from its instant unchanged wherever clocks show it', () => {
    fc.assert(
      fc.property(anyLocal, anyZone, (local, zone) => {
        fc.pre(wallTimeOccurs(local, zone) !== 'never');
        expect(localOf(instantOf(local, zone), zone)).toBe(local);
      }),
    );
  });

  it('comes back later, never earlier, when clocks skip it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), (minute) => {
        const local = `2026-03-29T02:${String(minute).padStart(2, '0')}`;
        expect(localOf(instantOf(local, brussels), brussels)).toBe(local.replace('T02', 'T03'));
      }),
    );
  });

  it('gives the instant back unless it is the second of two', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const local = localOf(instant, zone);
        fc.pre(wallTimeOccurs(local, zone) === 'once');
        expect(instantOf(local, zone)).toBe(instant);
      }),
    );
  });
});

describe('how often clocks show a wall time', () => {
  it('is once on most days', () => expect(wallTimeOccurs('2026-11-26T10:00', brussels)).toBe('once'));
  it('is never in the spring gap', () => expect(wallTimeOccurs('2026-03-29T02:00', brussels)).toBe('never'));
  it('is once at the end of the gap', () => expect(wallTimeOccurs('2026-03-29T03:00', brussels)).toBe('once'));
  it('is twice in the autumn hour', () => expect(wallTimeOccurs('2026-10-25T02:00', brussels)).toBe('twice'));
  it('is once after the autumn hour', () => expect(wallTimeOccurs('2026-10-25T03:00', brussels)).toBe('once'));
});

describe('the local day of an instant', () => {
  it('is the next one in Brussels late in the evening in UTC', () => {
    expect(localDateOf('2026-11-25T23:30:00.000Z', brussels)).toBe('2026-11-26');
  });

  it('starts at local midnight', () => {
    expect(startOfLocalDay('2026-11-26', brussels)).toBe('2026-11-25T23:00:00.000Z');
  });

  it('starts at 01:00 where midnight is skipped', () => {
    expect(localOf(startOfLocalDay('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe('2026-04-24T01:00');
  });

  it('holds its own start', () => {
    fc.assert(
      fc.property(anyLocal, anyZone, (local, zone) => {
        const date = local.slice(0, 10);
        expect(localDateOf(startOfLocalDay(date, zone), zone)).toBe(date);
      }),
    );
  });
});

describe('the offset of an instant', () => {
  it('is +01:00 in a Brussels winter', () => expect(offsetOf('2026-11-26T09:00:00.000Z', brussels)).toBe('+01:00'));
  it('is +02:00 in a Brussels summer', () => expect(offsetOf('2026-07-01T09:00:00.000Z', brussels)).toBe('+02:00'));
  it('may hold half an hour', () => expect(offsetOf('2026-11-26T09:00:00.000Z', 'America/St_Johns')).toBe('-03:30'));
});

describe('the ISO week of a date', () => {
  it('is numbered within the year', () => expect(isoWeekOf('2026-11-26')).toBe('2026-W48'));
  it('may belong to the year before', () => expect(isoWeekOf('2027-01-01')).toBe('2026-W53'));
  it('may belong to the year after', () => expect(isoWeekOf('2024-12-30')).toBe('2025-W01'));
  it('is refused for a day that does not exist', () => expect(() => isoWeekOf('2026-02-30')).toThrow(RangeError));
});

describe('so many days later', () => {
  it('counts dates, over clock changes, months and leap days', () => {
    expect([addDays('2026-10-25', 1), addDays('2026-03-28', 2), addDays('2028-02-28', 1), addDays('2026-03-01', -1), addDays('2026-12-31', 0)]).toEqual([
      '2026-10-26', '2026-03-30', '2028-02-29', '2026-02-28', '2026-12-31',
    ]);
  });

  it('refuses what is no date', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});
