import type { CalendarEvent } from '../calendar-event.ts';

/** A session in Ghent on Thursday 26 November 2026, 10:00–12:00 in Brussels, with the changes a test asks for. */
export function eventWith(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: '0193c1d2-7a4e-7b7e-9d0a-3f1f5f1d2c11',
    sequence: 2,
    stamp: '2026-11-01T08:00:00.000Z',
    startsAt: '2026-11-26T09:00:00.000Z',
    endsAt: '2026-11-26T11:00:00.000Z',
    zone: 'Europe/Brussels',
    summary: 'Vrijwillige terugkeer: de basis',
    status: 'CONFIRMED',
    organizer: { name: 'Relais', email: 'sessions@relais.example' },
    attendees: [{ email: 'onthaal@partner.example', name: 'Onthaal OCMW', language: 'nl' }],
    ...changes,
  };
}

export const written = { language: 'nl', productId: '-//Relais//Relais//EN' } as const;
