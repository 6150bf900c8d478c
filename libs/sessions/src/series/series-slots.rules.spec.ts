import { describe, expect, it } from '@jest/globals';
import { localOf } from '@relais/calendar';
import { slotsOf } from './series-slots.rules.ts';
import type { SeriesTiming } from './series-timing.rules.ts';

const timing = (changes: Partial<SeriesTiming> = {}): SeriesTiming => ({
  startsOn: '2026-10-02', startClock: '10:00', minutes: 120, zone: 'Europe/Brussels', holidays: 'keep', excludedDates: [], extraDates: [],
  rule: { frequency: 'weekly', interval: 1, weekdays: ['FR'], monthDays: [], positions: [], until: null, count: null }, ...changes,
});
const days = (changes: Partial<SeriesTiming>, from: string, until: string) => slotsOf(timing(changes), { from, until }).map(({ date, time }) => `${date} ${time ? localOf(time.startsAt, 'Europe/Brussels') : '-'}`);
const weekly = (...weekdays: SeriesTiming['rule']['weekdays']) => ({ rule: { ...timing().rule, weekdays } });

describe('slots of a series', () => {
  it('keep their wall clock over both clock changes', () => {
    expect(slotsOf(timing(), { from: '2026-10-23', until: '2026-10-30' }).map(({ time }) => time?.startsAt)).toEqual(['2026-10-23T08:00:00.000Z', '2026-10-30T09:00:00.000Z']);
    expect(slotsOf(timing(), { from: '2027-03-26', until: '2027-04-02' }).map(({ time }) => time?.endsAt)).toEqual(['2027-03-26T11:00:00.000Z', '2027-04-02T10:00:00.000Z']);
  });

  it('move forward by the gap where spring skips their clock, and last as long as planned where no end is left', () => {
    const [gap] = slotsOf(timing({ ...weekly('SU'), startClock: '02:30', minutes: 60 }), { from: '2027-03-28', until: '2027-03-28' });
    expect(gap?.time).toEqual({ startsAt: '2027-03-28T01:30:00.000Z', endsAt: '2027-03-28T02:30:00.000Z' });
  });

  it('take the first of a doubled hour', () => {
    const [doubled] = slotsOf(timing({ ...weekly('SU'), startClock: '02:30', minutes: 30 }), { from: '2026-10-25', until: '2026-10-25' });
    expect(doubled?.time?.startsAt).toBe('2026-10-25T00:30:00.000Z');
  });

  it('end on the next day when they last past midnight', () => {
    const [late] = slotsOf(timing({ startClock: '23:00' }), { from: '2026-11-06', until: '2026-11-06' });
    expect(localOf(late?.time?.endsAt ?? '', 'Europe/Brussels')).toBe('2026-11-07T01:00');
  });

  it('leave a holiday out, or keep it, as chosen', () => {
    expect(days({ ...weekly('WE'), holidays: 'keep' }, '2026-11-11', '2026-11-11')).toEqual(['2026-11-11 2026-11-11T10:00']);
    expect(days({ ...weekly('WE'), holidays: 'skip' }, '2026-11-11', '2026-11-11')).toEqual(['2026-11-11 -']);
  });

  it('move a holiday to the next working day that has no date of the series yet', () => {
    expect(days({ ...weekly('WE'), holidays: 'move' }, '2026-11-11', '2026-11-11')).toEqual(['2026-11-11 2026-11-12T10:00']);
    expect(days({ ...weekly('WE', 'TH'), holidays: 'move' }, '2026-11-11', '2026-11-12')).toEqual(['2026-11-11 2026-11-13T10:00', '2026-11-12 2026-11-12T10:00']);
    expect(days({ ...weekly('FR'), holidays: 'move' }, '2026-12-25', '2026-12-25')).toEqual(['2026-12-25 2026-12-28T10:00']);
    expect(days({ ...weekly('MO', 'TU', 'WE', 'TH', 'FR'), holidays: 'move' }, '2026-11-11', '2026-11-11')).toEqual(['2026-11-11 -']);
  });

  it('move a holiday to a day that no other part of the series has', () => {
    const [moved] = slotsOf(timing({ ...weekly('WE'), holidays: 'move' }), { from: '2026-11-11', until: '2026-11-11' }, ['2026-11-12']);
    expect(moved?.time?.startsAt).toBe('2026-11-13T09:00:00.000Z');
  });

  it('are where exceptions and extra dates have them; an extra date stays on a holiday', () => {
    expect(days({ excludedDates: ['2026-11-06'], extraDates: ['2026-11-11'], holidays: 'skip' }, '2026-11-06', '2026-11-13')).toEqual(['2026-11-11 2026-11-11T10:00', '2026-11-13 2026-11-13T10:00']);
  });
});
