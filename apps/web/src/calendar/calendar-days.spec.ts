import { describe, expect, it } from '@jest/globals';
import type { CalendarEntry } from '@relais/contracts';
import { daysOf } from './calendar-days.ts';

const entry = (startsAt: string): CalendarEntry => ({
  id: '01938a2e-7b1c-7000-8000-0000000000aa', title: 'Basics', kind: 'partner_info', status: 'confirmed', visibility: 'public', startsAt, endsAt: startsAt,
  zone: 'Europe/Brussels', host: null, province: null, languages: ['nl'], people: [], capacity: 0, seatsTaken: 0, debriefed: false, seriesId: null, version: 1,
});

describe('sessions by day', () => {
  it('takes the date in the zone of the calendar, not in UTC', () => {
    const days = daysOf([entry('2026-11-10T23:30:00.000Z')], [], 'Europe/Brussels');
    expect(days.map(({ date }) => date)).toEqual(['2026-11-11']);
  });

  it('gives holidays a day even when nothing is planned, in order', () => {
    const days = daysOf([entry('2026-11-12T09:00:00.000Z')], ['2026-11-11'], 'Europe/Brussels');
    expect(days.map(({ date, entries }) => [date, entries.length])).toEqual([
      ['2026-11-11', 0],
      ['2026-11-12', 1],
    ]);
  });
});
