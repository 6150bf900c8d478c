import { describe, expect, it } from '@jest/globals';
import { zoneChanges } from './zone-changes.ts';

const year = (zone: string) => zoneChanges(zone, '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z');

describe('the clock changes of a zone', () => {
  it('start with the one in force', () => {
    expect(year('Europe/Brussels')).toEqual([
      { wallTime: '2025-10-26T03:00:00', offsetBefore: '+02:00', offsetAfter: '+01:00' },
      { wallTime: '2026-03-29T02:00:00', offsetBefore: '+01:00', offsetAfter: '+02:00' },
      { wallTime: '2026-10-25T03:00:00', offsetBefore: '+02:00', offsetAfter: '+01:00' },
    ]);
  });

  it('hold summer in the south', () => {
    expect(year('Pacific/Auckland').map(({ wallTime }) => wallTime)).toEqual([
      '2025-09-28T02:00:00',
      '2026-04-05T03:00:00',
      '2026-09-27T02:00:00',
    ]);
  });

  it('are the old one alone where clocks no longer change', () => {
    expect(year('Asia/Tehran')).toEqual([
      { wallTime: '2022-09-22T00:00:00', offsetBefore: '+04:30', offsetAfter: '+03:30' },
    ]);
  });

  it('are none in UTC', () => expect(year('UTC')).toEqual([]));

  it('count a change at the very start as in force', () => {
    const changes = zoneChanges('Europe/Brussels', '2026-03-29T01:00:00.000Z', '2026-05-01T00:00:00.000Z');
    expect(changes.map(({ wallTime }) => wallTime)).toEqual(['2026-03-29T02:00:00']);
  });
});
