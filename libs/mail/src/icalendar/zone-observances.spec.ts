import { describe, expect, it } from '@jest/globals';
import { observancesOf } from './zone-observances.ts';

const rulesOf = (zone: string) => observancesOf(zone, 2026, 2026).map(({ kind, rule }) => `${kind} ${rule}`);
const changesOf = (zone: string, year = 2026) =>
  observancesOf(zone, year, year).map(({ kind, wallTime, rule }) => `${kind} ${wallTime}${rule ? ' yearly' : ''}`);

describe('a zone that changes its clocks by a yearly rule', () => {
  it.each([
    ['Europe/Brussels', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
    ['Pacific/Auckland', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU', 'FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU'],
    ['America/New_York', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
  ])('has one: %s', (zone, standard, daylight) => {
    expect(rulesOf(zone)).toEqual([`STANDARD ${standard}`, `DAYLIGHT ${daylight}`]);
  });

  it('starts each from a change that did happen, one of them before the year', () => {
    expect(changesOf('Europe/Brussels')).toEqual([
      'STANDARD 2025-10-26T03:00:00 yearly',
      'DAYLIGHT 2026-03-29T02:00:00 yearly',
    ]);
  });

  it('gives single changes for years before the rule', () => {
    expect(changesOf('America/New_York', 2006).slice(0, 4)).toEqual([
      'STANDARD 2005-10-30T02:00:00',
      'DAYLIGHT 2006-04-02T02:00:00',
      'STANDARD 2006-10-29T02:00:00',
      'DAYLIGHT 2007-03-11T02:00:00',
    ]);
  });
});

describe('a zone without such a rule', () => {
  it('gives the changes around Ramadan one by one', () => {
    expect(changesOf('Africa/Casablanca').slice(0, 4)).toEqual([
      'DAYLIGHT 2025-04-06T02:00:00',
      'STANDARD 2026-02-15T03:00:00',
      'DAYLIGHT 2026-03-22T02:00:00',
      'STANDARD 2027-02-07T03:00:00',
    ]);
  });

  it('gives them for twelve years ahead', () => expect(changesOf('Africa/Casablanca').at(-1)).toMatch(/ 2037-/));
  it('gives changes that move within a month one by one', () =>
    expect(changesOf('Asia/Jerusalem')[1]).toBe('DAYLIGHT 2026-03-27T02:00:00'));
  it('is standard alone where clocks stopped changing', () =>
    expect(changesOf('Asia/Tehran')).toEqual(['STANDARD 2022-09-22T00:00:00']));
  it('is standard since 1970 where clocks changed long ago', () =>
    expect(changesOf('Africa/Abidjan')).toEqual(['STANDARD 1970-01-01T00:00:00']));
  it('is standard since 1970 where clocks never changed', () =>
    expect(changesOf('Etc/GMT+3')).toEqual(['STANDARD 1970-01-01T00:00:00']));
});

describe('a date far away', () => {
  it('does not list the changes of thousands of years', () => {
    expect(observancesOf('Africa/Casablanca', 2026, 9026).length).toBeLessThan(130);
  });

  it.each([9998, 1])('may be in the year %d', (year) => {
    expect(observancesOf('Europe/Brussels', year, year).length).toBeGreaterThan(0);
  });
});
