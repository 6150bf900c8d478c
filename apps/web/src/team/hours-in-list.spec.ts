import { describe, expect, it } from '@jest/globals';
import { hoursInList } from './hours-in-list.ts';

const session = (id: string, day: number, minutes = 90) => ({ id, zone: 'Europe/Brussels', startsAt: `2026-11-${day}T10:00:00.000Z`, endsAt: new Date(Date.UTC(2026, 10, day, 10, minutes)).toISOString() });
const [monday, tuesday, sunday, later] = [session('mo', 23), session('tu', 24, 60), session('su', 29), session('later', 30)];
const list = [monday, tuesday, sunday, later];

describe('what a list gives to one person in a week', () => {
  it('is the other sessions, from Monday to Sunday', () => expect(hoursInList(monday, list, { mo: 'ada', tu: 'ada', su: 'ada', later: 'ada' })).toBe(2.5));
  it('is not what goes to somebody else', () => expect(hoursInList(monday, list, { mo: 'ada', tu: 'bo', su: 'ada', later: 'ada' })).toBe(1.5));
  it('is nothing for the only one', () => expect(hoursInList(later, list, { mo: 'ada', tu: 'ada', su: 'ada', later: 'ada' })).toBe(0));
});
