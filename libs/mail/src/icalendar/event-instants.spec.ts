import { addMinutes, instantOf } from '@relais/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarFeed, calendarFile } from './calendar-file.ts';
import { eventWith, written } from './testing/session-event.ts';
import { instantIn, readEvents } from './testing/read-calendar.ts';

const at = (startsAt: string, zone: string, minutes = 90) =>
  eventWith({ startsAt, zone, endsAt: addMinutes(startsAt, minutes) });

function instantsRead(file: string): string[][] {
  return readEvents(file).map((event) => [instantIn(event.startDate), instantIn(event.endDate)]);
}

describe('another program reads the instants that were meant', () => {
  const zones = [
    'Europe/Brussels',
    'Pacific/Auckland',
    'Africa/Casablanca',
    'UTC',
    'America/St_Johns',
    'Asia/Kathmandu',
    'America/Santiago',
  ];

  it.each(zones)('at any moment in %s', (zone) => {
    const anyStart = fc
      .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2036-01-01T00:00:00Z'), noInvalidDate: true })
      .map((moment) => `${moment.toISOString().slice(0, 16)}:00.000Z`);
    fc.assert(
      fc.property(anyStart, (startsAt) => {
        const event = at(startsAt, zone);
        const file = calendarFile({ ...written, method: 'PUBLISH', event });
        expect(instantsRead(file)).toEqual([[event.startsAt, event.endsAt]]);
      }),
    );
  });

  it.each(zones)('in every month of a feed over five years in %s', (zone) => {
    const months = Array.from(
      { length: 60 },
      (_, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    );
    const events = months.map((month) => at(instantOf(`${month}-15T10:00`, zone), zone));
    const file = calendarFeed({ ...written, name: 'Relais', refreshMinutes: 60, events });
    expect(instantsRead(file)).toEqual(events.map(({ startsAt, endsAt }) => [startsAt, endsAt]));
  });

  it.each([
    ['the spring change', '2026-03-29T00:30:00.000Z'],
    ['the autumn change', '2026-10-24T23:30:00.000Z'],
    ['the first 02:30 of an autumn night', '2026-10-25T00:30:00.000Z'],
    ['the second 02:30 of an autumn night', '2026-10-25T01:30:00.000Z'],
    ['the turn of the year', '2026-12-31T22:30:00.000Z'],
  ])('across %s in Brussels', (_, startsAt) => {
    const event = at(startsAt, 'Europe/Brussels', 120);
    expect(instantsRead(calendarFile({ ...written, method: 'PUBLISH', event }))).toEqual([
      [event.startsAt, event.endsAt],
    ]);
  });
});

describe('the times in the file', () => {
  const linesOf = (startsAt: string, zone: string) =>
    calendarFile({ ...written, method: 'PUBLISH', event: at(startsAt, zone) })
      .split('\r\n')
      .filter(
        (line) => /^(DTSTART|DTEND)[;:].*\d{8}T\d{6}/.test(line) && (line.includes('TZID') || line.endsWith('Z')),
      );

  it('are wall times in the zone of the session', () => {
    expect(linesOf('2026-11-26T09:00:00.000Z', 'Europe/Brussels')).toEqual([
      'DTSTART;TZID=Europe/Brussels:20261126T100000',
      'DTEND;TZID=Europe/Brussels:20261126T113000',
    ]);
  });

  it('are UTC in UTC', () => {
    expect(linesOf('2026-11-26T09:00:00.000Z', 'UTC')).toEqual(['DTSTART:20261126T090000Z', 'DTEND:20261126T103000Z']);
  });

  it('are UTC where a wall time could be read as another hour', () => {
    expect(linesOf('2026-10-25T01:30:00.000Z', 'Europe/Brussels')).toEqual([
      'DTSTART:20261025T013000Z',
      'DTEND:20261025T030000Z',
    ]);
  });

  it('stay 10:00 in a weekly series across the autumn change', () => {
    const starts = ['2026-10-18', '2026-10-25', '2026-11-01'].map(
      (date) => linesOf(instantOf(`${date}T10:00`, 'Europe/Brussels'), 'Europe/Brussels')[0],
    );
    expect(starts.map((line) => line?.slice(-6))).toEqual(['100000', '100000', '100000']);
  });
});
