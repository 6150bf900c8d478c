import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localOf, minutesBetween } from './zoned-time.ts';
import { hoursBetween, worksDuring, type Rota, type RotaSpan, type RotaWeekday } from './working-hours.ts';

const zone = 'Europe/Brussels';
const on = (weekday: RotaWeekday, from: string, until: string, week = 1): RotaSpan => ({ week, weekday, from, until });
const rota = (validFrom: string, spans: RotaSpan[], weeks = 1): Rota => ({ validFrom, weeks, spans });
const told = (patterns: Rota[], from: string, to: string) =>
  hoursBetween(patterns, { from, to, zone }).map(({ startsAt, endsAt }) => `${localOf(startsAt, zone)}-${localOf(endsAt, zone).slice(11)}`);

describe('the hours of a weekly pattern', () => {
  const mondays = [rota('2026-01-05', [on('MO', '09:00', '12:30'), on('MO', '13:00', '17:00')])];

  it('are those of its weekdays', () => {
    expect(told(mondays, '2026-11-23', '2026-11-30')).toEqual(['2026-11-23T09:00-12:30', '2026-11-23T13:00-17:00']);
  });

  it('come back each week', () => expect(told(mondays, '2026-11-23', '2026-12-08')).toHaveLength(6));
  it('leave out the day that `to` names', () => expect(told(mondays, '2026-11-17', '2026-11-23')).toEqual([]));
  it('include the day that `from` names', () => expect(told(mondays, '2026-11-23', '2026-11-24')).toHaveLength(2));
  it('are none for no days', () => expect(told(mondays, '2026-11-23', '2026-11-23')).toEqual([]));
  it('are none for days in the wrong order', () => expect(told(mondays, '2026-11-24', '2026-11-23')).toEqual([]));
  it('are none before it begins', () => expect(told(mondays, '2025-12-29', '2026-01-05')).toEqual([]));
  it('are none without a pattern', () => expect(told([], '2026-11-23', '2026-11-30')).toEqual([]));
  it('are none in a pattern without spans', () => expect(told([rota('2026-01-05', [])], '2026-11-23', '2026-11-30')).toEqual([]));

  it('are in order however they were typed', () => {
    const pattern = rota('2026-01-05', [on('TU', '13:00', '15:00'), on('MO', '10:00', '12:00'), on('TU', '08:00', '09:00')]);
    expect(told([pattern], '2026-11-23', '2026-11-30')).toEqual(['2026-11-23T10:00-12:00', '2026-11-24T08:00-09:00', '2026-11-24T13:00-15:00']);
  });

  it('join where they touch or overlap', () => {
    const pattern = rota('2026-01-05', [on('MO', '09:00', '12:00'), on('MO', '12:00', '14:00'), on('MO', '13:00', '16:00'), on('MO', '10:00', '11:00')]);
    expect(told([pattern], '2026-11-23', '2026-11-30')).toEqual(['2026-11-23T09:00-16:00']);
  });

  it('know Sundays', () => expect(told([rota('2026-01-05', [on('SU', '20:00', '22:00')])], '2026-11-23', '2026-11-30')).toEqual(['2026-11-29T20:00-22:00']));
});

describe('a pattern that begins in the middle of a week', () => {
  const daily = rota('2026-11-25', [on('MO', '09:00', '10:00'), on('WE', '09:00', '10:00'), on('FR', '09:00', '10:00')]);

  it('has no hours on the days before', () => {
    expect(told([daily], '2026-11-23', '2026-11-30')).toEqual(['2026-11-25T09:00-10:00', '2026-11-27T09:00-10:00']);
  });

  it('counts that week as the first of its rota', () => {
    const rotating = rota('2026-11-25', [on('FR', '09:00', '10:00', 1), on('MO', '09:00', '10:00', 2)], 2);
    expect(told([rotating], '2026-11-23', '2026-12-14')).toEqual(['2026-11-27T09:00-10:00', '2026-11-30T09:00-10:00', '2026-12-11T09:00-10:00']);
  });
});

describe('a rota of several weeks', () => {
  const twoWeeks = rota('2026-11-02', [on('MO', '09:00', '17:00', 1), on('TU', '09:00', '17:00', 2)], 2);

  it('takes turns', () => {
    expect(told([twoWeeks], '2026-11-02', '2026-11-30')).toEqual(['2026-11-02T09:00-17:00', '2026-11-10T09:00-17:00', '2026-11-16T09:00-17:00', '2026-11-24T09:00-17:00']);
  });

  it('goes on over a year of 53 weeks', () => {
    expect(told([twoWeeks], '2026-12-28', '2027-01-11')).toEqual(['2026-12-28T09:00-17:00', '2027-01-05T09:00-17:00']);
  });

  it('may have a free week', () => {
    expect(told([rota('2026-11-02', [on('MO', '09:00', '17:00', 1)], 3)], '2026-11-02', '2026-11-24')).toEqual(['2026-11-02T09:00-17:00', '2026-11-23T09:00-17:00']);
  });

  it('of four weeks comes back in the fifth', () => {
    const four = rota('2026-11-02', [on('TH', '09:00', '12:00', 4)], 4);
    expect(told([four], '2026-11-02', '2027-01-01')).toEqual(['2026-11-26T09:00-12:00', '2026-12-24T09:00-12:00']);
  });
});

describe('one pattern after another', () => {
  const patterns = [rota('2026-01-05', [on('WE', '09:00', '17:00')]), rota('2026-11-25', [on('TH', '10:00', '12:00')])];

  it('replaces it from its first day', () => {
    expect(told(patterns, '2026-11-16', '2026-12-04')).toEqual(['2026-11-18T09:00-17:00', '2026-11-26T10:00-12:00', '2026-12-03T10:00-12:00']);
  });

  it('may say that somebody no longer works', () => {
    expect(told([...patterns, rota('2026-12-01', [])], '2026-11-30', '2026-12-31')).toEqual([]);
  });
});

describe('working hours and the clock', () => {
  const nights = [rota('2026-01-05', [on('SU', '01:00', '05:00')])];
  const minutes = (from: string, to: string) => hoursBetween(nights, { from, to, zone }).map(({ startsAt, endsAt }) => minutesBetween(startsAt, endsAt));

  it('are an hour shorter in the night of the spring change', () => expect(minutes('2026-03-29', '2026-03-30')).toEqual([180]));
  it('are an hour longer in the night of the autumn change', () => expect(minutes('2026-10-25', '2026-10-26')).toEqual([300]));

  it('vanish when the spring change skips them', () => {
    const skipped = [rota('2026-01-05', [on('SU', '02:30', '03:00')])];
    expect(hoursBetween(skipped, { from: '2026-03-29', to: '2026-03-30', zone })).toEqual([]);
  });

  it('stay 09:00 on both sides of both changes', () => {
    const mondays = [rota('2026-01-05', [on('MO', '09:00', '10:00')])];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45 }), (weeks) => {
        const from = new Date(Date.UTC(2026, 0, 5 + 7 * weeks)).toISOString().slice(0, 10);
        const to = new Date(Date.UTC(2026, 0, 6 + 7 * weeks)).toISOString().slice(0, 10);
        expect(told(mondays, from, to)).toEqual([`${from}T09:00-10:00`]);
      }),
    );
  });

  it('follow the zone that is asked for', () => {
    const [slot] = hoursBetween([rota('2026-01-05', [on('MO', '09:00', '10:00')])], { from: '2026-11-23', to: '2026-11-24', zone: 'Pacific/Auckland' });
    expect(slot?.startsAt).toBe('2026-11-22T20:00:00.000Z');
  });
});

describe('whether somebody works during a slot', () => {
  const hours = hoursBetween([rota('2026-01-05', [on('MO', '09:00', '12:00'), on('MO', '13:00', '17:00')])], { from: '2026-11-23', to: '2026-11-24', zone });
  const works = (from: string, until: string) => worksDuring(hours, { startsAt: `2026-11-23T${from}:00.000Z`, endsAt: `2026-11-23T${until}:00.000Z` });

  it.each([
    ['within the hours', '08:30', '10:00', true],
    ['exactly the hours', '08:00', '11:00', true],
    ['a minute early', '07:59', '10:00', false],
    ['a minute late', '10:00', '11:01', false],
    ['through the break', '10:00', '13:00', false],
    ['in the break', '11:00', '12:00', false],
    ['in the afternoon', '12:00', '16:00', true],
    ['in the evening', '19:00', '21:00', false],
    ['longer than the hours', '07:00', '17:00', false],
  ])('%s', (_what, from, until, expected) => expect(works(from, until)).toBe(expected));

  it('is never without hours', () => expect(worksDuring([], { startsAt: '2026-11-23T08:00:00.000Z', endsAt: '2026-11-23T09:00:00.000Z' })).toBe(false));
});
