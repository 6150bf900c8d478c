import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import type { CalendarEvent } from './calendar-event.ts';
import { calendarFeed, calendarFile } from './calendar-file.ts';
import { eventWith, written } from './testing/session-event.ts';

const session: Partial<CalendarEvent> = {
  summary: 'Vrijwillige terugkeer, de basis; voor OCMW’s “zonder jargon” 🤝 العودة الطوعية',
  description: 'Welkom vanaf 9.45 uur.\n\nWijzigen of afzeggen: https://relais.example/booking\nPad: C:\\sessies',
  location: 'Terugkeerloket Gent, Kongostraat 42, 9000 Gent',
  url: 'https://relais.example/sessions/0193c1d2-7a4e-7b7e-9d0a-3f1f5f1d2c11/book',
  categories: ['Opleiding', 'Intermediairen'],
  created: '2026-10-01T07:30:00.000Z',
  lastModified: '2026-11-01T08:00:00.000Z',
  attendees: [
    { email: 'onthaal@partner.example', name: 'Onthaal "Het Huis", Gent', language: 'nl', partstat: 'ACCEPTED' },
  ],
};
const auckland = eventWith({
  uid: 'auckland',
  zone: 'Pacific/Auckland',
  startsAt: '2026-09-26T22:00:00.000Z',
  endsAt: '2026-09-27T00:00:00.000Z',
});
const casablanca = eventWith({
  uid: 'casablanca',
  zone: 'Africa/Casablanca',
  startsAt: '2026-03-02T10:00:00.000Z',
  endsAt: '2026-03-02T12:00:00.000Z',
});
const online = eventWith({ uid: 'utc', zone: 'UTC', status: 'TENTATIVE' });

const files: Record<string, () => string> = {
  request: () => calendarFile({ ...written, method: 'REQUEST', event: eventWith(session) }),
  cancel: () => calendarFile({ ...written, method: 'CANCEL', event: eventWith({ ...session, sequence: 3 }) }),
  publish: () => calendarFile({ ...written, method: 'PUBLISH', event: eventWith(session) }),
  feed: () =>
    calendarFeed({
      ...written,
      name: 'Relais · Gent',
      refreshMinutes: 60,
      events: [eventWith(session), auckland, casablanca, online],
    }),
  'empty-feed': () => calendarFeed({ ...written, name: 'Relais · Gent', refreshMinutes: 60, events: [] }),
};

/** `GOLDEN=write` accepts a change; read the difference before committing it. */
function golden(name: string, text: string): string {
  const file = new URL(`./golden/${name}.ics`, import.meta.url);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}

describe('the file on record', () => {
  it.each(Object.entries(files))('is what is written now: %s', (name, write) => {
    const text = write();
    expect(text).toBe(golden(name, text));
  });
});
