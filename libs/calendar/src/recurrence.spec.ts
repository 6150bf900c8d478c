import { describe, expect, it } from '@jest/globals';
import { datesOf, type Recurrence } from './recurrence.ts';
import { ruleOf } from './repeat-rule.ts';

const recurrence = (rrule: string, startsOn: string, dates: Partial<Recurrence> = {}): Recurrence =>
  ({ rule: ruleOf(rrule), startsOn, excludedDates: [], extraDates: [], ...dates });
const year2027 = { from: '2027-01-01', until: '2027-12-31' };

describe('the dates of a weekly rule', () => {
  it('are its weekdays, both ends included', () => {
    expect(datesOf(recurrence('FREQ=WEEKLY;BYDAY=FR', '2026-10-01'), { from: '2026-10-16', until: '2026-10-30' })).toEqual(['2026-10-16', '2026-10-23', '2026-10-30']);
  });

  it('leave out the first day when it is another weekday', () => {
    expect(datesOf(recurrence('FREQ=WEEKLY;BYDAY=FR', '2026-10-01'), { from: '2026-09-01', until: '2026-10-02' })).toEqual(['2026-10-02']);
  });

  it('count every second week from the Monday before the first day', () => {
    expect(datesOf(recurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', '2026-10-04'), { from: '2026-10-01', until: '2026-10-31' })).toEqual([
      '2026-10-04', '2026-10-12', '2026-10-18', '2026-10-26',
    ]);
  });

  it('end on the last date, which is included', () => {
    expect(datesOf(recurrence('FREQ=WEEKLY;BYDAY=FR;UNTIL=20270115', '2027-01-01'), year2027)).toEqual(['2027-01-01', '2027-01-08', '2027-01-15']);
  });

  it('are none when nothing lies between', () => {
    expect(datesOf(recurrence('FREQ=WEEKLY;BYDAY=FR', '2026-10-01'), { from: '2026-10-03', until: '2026-10-08' })).toEqual([]);
    expect(datesOf(recurrence('FREQ=WEEKLY;BYDAY=FR', '2026-10-01'), { from: '2026-10-30', until: '2026-10-02' })).toEqual([]);
  });
});

describe('a count', () => {
  const twelve = recurrence('FREQ=WEEKLY;BYDAY=FR;COUNT=12', '2026-10-02');

  it('starts at the first day, wherever one looks', () => {
    expect(datesOf(twelve, { from: '2026-10-01', until: '2027-12-31' })).toHaveLength(12);
    expect(datesOf(twelve, { from: '2026-12-12', until: '2027-12-31' })).toEqual(['2026-12-18']);
  });

  it('counts excluded dates and not the extra ones', () => {
    const changed = { ...twelve, excludedDates: ['2026-10-09'], extraDates: ['2026-10-10'] };
    const dates = datesOf(changed, { from: '2026-10-01', until: '2027-12-31' });
    expect(dates.slice(0, 3)).toEqual(['2026-10-02', '2026-10-10', '2026-10-16']);
    expect(dates.at(-1)).toBe('2026-12-18');
  });
});

describe('the dates of a monthly rule', () => {
  it('are the second Tuesdays', () => {
    expect(datesOf(recurrence('FREQ=MONTHLY;BYDAY=2TU', '2027-01-13'), { from: '2027-01-01', until: '2027-04-30' })).toEqual(['2027-02-09', '2027-03-09', '2027-04-13']);
  });

  it('are each weekday at each place, once', () => {
    expect(datesOf(recurrence('FREQ=MONTHLY;BYDAY=4SU,-1SU', '2027-01-01'), { from: '2027-01-01', until: '2027-02-28' })).toEqual(['2027-01-24', '2027-01-31', '2027-02-28']);
  });

  it('pass over months without a 31st', () => {
    expect(datesOf(recurrence('FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-01'), year2027).map((date) => date.slice(5))).toEqual(['01-31', '03-31', '05-31', '07-31', '08-31', '10-31', '12-31']);
  });

  it('are the last days, in a leap year too', () => {
    expect(datesOf(recurrence('FREQ=MONTHLY;BYMONTHDAY=-1', '2028-01-01'), { from: '2028-01-01', until: '2028-03-31' })).toEqual(['2028-01-31', '2028-02-29', '2028-03-31']);
  });

  it('are the fifth Mondays only where there is one', () => {
    expect(datesOf(recurrence('FREQ=MONTHLY;BYDAY=5MO', '2027-01-01'), year2027)).toEqual(['2027-03-29', '2027-05-31', '2027-08-30', '2027-11-29']);
  });

  it('are none of a day that never comes', () => {
    expect(datesOf(recurrence('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30', '2027-02-01'), { from: '2027-01-01', until: '2060-12-31' })).toEqual([]);
  });
});

describe('single dates', () => {
  it('are added in order, once, and only where one looks', () => {
    const series = recurrence('FREQ=WEEKLY;BYDAY=FR', '2026-10-01', { extraDates: ['2026-10-09', '2026-10-07', '2026-11-30'] });
    expect(datesOf(series, { from: '2026-10-01', until: '2026-10-12' })).toEqual(['2026-10-02', '2026-10-07', '2026-10-09']);
  });

  it('stay out when excluded, though they are also extra', () => {
    const series = recurrence('FREQ=WEEKLY;BYDAY=FR', '2026-10-01', { extraDates: ['2026-10-07'], excludedDates: ['2026-10-07', '2026-10-02'] });
    expect(datesOf(series, { from: '2026-10-01', until: '2026-10-12' })).toEqual(['2026-10-09']);
  });

  it.each(['2026-02-30', 'tomorrow'])('throw when the first day is %s', (startsOn) =>
    expect(() => datesOf(recurrence('FREQ=WEEKLY;BYDAY=FR', startsOn), year2027)).toThrow(RangeError));
});
