import { describe, expect, it } from '@jest/globals';
import { monthCursorAfter, moveByKey, timeCursorAfter } from './grid-cursor.ts';

const cursor = { date: '2026-11-26', minutes: 600 };
const hours = { from: 7 * 60, to: 22 * 60 };

describe('the keyboard in month view', () => {
  it.each([
    ['ArrowLeft', '2026-11-25'],
    ['ArrowRight', '2026-11-27'],
    ['ArrowUp', '2026-11-19'],
    ['ArrowDown', '2026-12-03'],
    ['Home', '2026-11-23'],
    ['End', '2026-11-29'],
    ['PageUp', '2026-10-26'],
    ['PageDown', '2026-12-26'],
  ])('goes with %s to %s', (key, date) => {
    expect(monthCursorAfter(key, cursor)).toEqual({ date, minutes: 600 });
  });

  it('leaves other keys alone', () => {
    expect(monthCursorAfter('Tab', cursor)).toBeNull();
    expect(monthCursorAfter('x', cursor)).toBeNull();
  });

  it('stays in February when it pages from the 31st', () => {
    expect(monthCursorAfter('PageDown', { date: '2027-01-31', minutes: 0 })?.date).toBe('2027-02-28');
  });
});

describe('the keyboard in week and day view', () => {
  it('goes by half hours and stays within the shown hours', () => {
    expect(timeCursorAfter('ArrowDown', cursor, 'week', hours)?.minutes).toBe(630);
    expect(timeCursorAfter('ArrowUp', { ...cursor, minutes: 420 }, 'week', hours)?.minutes).toBe(420);
    expect(timeCursorAfter('ArrowDown', { ...cursor, minutes: 21 * 60 + 30 }, 'day', hours)?.minutes).toBe(21 * 60 + 30);
  });

  it('goes home to Monday in a week and to the first hour in a day', () => {
    expect(timeCursorAfter('Home', cursor, 'week', hours)).toEqual({ date: '2026-11-23', minutes: 600 });
    expect(timeCursorAfter('Home', cursor, 'day', hours)).toEqual({ date: '2026-11-26', minutes: 420 });
  });

  it('pages by a week or a day', () => {
    expect(timeCursorAfter('PageDown', cursor, 'week', hours)?.date).toBe('2026-12-03');
    expect(timeCursorAfter('PageUp', cursor, 'day', hours)?.date).toBe('2026-11-25');
  });
});

describe('moving a session with Alt', () => {
  it('moves by days sideways, by a week or a quarter of an hour up and down', () => {
    expect(moveByKey('ArrowRight', 'week')).toEqual({ days: 1 });
    expect(moveByKey('ArrowDown', 'month')).toEqual({ days: 7 });
    expect(moveByKey('ArrowUp', 'day')).toEqual({ minutes: -15 });
    expect(moveByKey('Enter', 'month')).toBeNull();
  });
});
