import { describe, expect, it } from '@jest/globals';
import { calendarFeed, calendarFile } from './calendar-file.ts';
import { eventWith, written } from './testing/session-event.ts';
import { readCalendar, readEvents } from './testing/read-calendar.ts';

const invitation = calendarFile({ ...written, method: 'REQUEST', event: eventWith() });
const cancellation = calendarFile({ ...written, method: 'CANCEL', event: eventWith({ sequence: 3 }) });
const publication = calendarFile({ ...written, method: 'PUBLISH', event: eventWith() });

const linesOf = (file: string) => file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const lineOf = (file: string, name: string) =>
  linesOf(file.slice(file.indexOf('BEGIN:VEVENT'))).find((line) => line.startsWith(name));

describe('an invitation', () => {
  it('states its method before anything else is described', () => {
    expect(linesOf(invitation).slice(0, 6)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Relais//Relais//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'BEGIN:VTIMEZONE',
    ]);
  });

  it('has CRLF at the end of every line', () => expect(invitation.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/));
  it('ends with its calendar', () => expect(invitation.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true));
  it('keeps the session’s identity', () =>
    expect(lineOf(invitation, 'UID')).toBe('UID:0193c1d2-7a4e-7b7e-9d0a-3f1f5f1d2c11'));
  it('carries its sequence', () => expect(lineOf(invitation, 'SEQUENCE')).toBe('SEQUENCE:2'));
  it('says in which language its title is', () =>
    expect(lineOf(invitation, 'SUMMARY')).toBe('SUMMARY;LANGUAGE=nl:Vrijwillige terugkeer: de basis'));
  it('names the organizer', () =>
    expect(lineOf(invitation, 'ORGANIZER')).toBe('ORGANIZER;CN=Relais:mailto:sessions@relais.example'));

  it('asks the attendee for nothing unless told to', () => {
    expect(lineOf(invitation, 'ATTENDEE')).toBe(
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;LANGUAGE=nl;CN="Onthaal OCMW":mailto:onthaal@partner.example',
    );
  });

  it('shows a booked attendee as accepted', () => {
    const event = eventWith({ attendees: [{ email: 'a@b.example', partstat: 'ACCEPTED', rsvp: true }] });
    expect(lineOf(calendarFile({ ...written, method: 'REQUEST', event }), 'ATTENDEE')).toBe(
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:a@b.example',
    );
  });

  it('leaves out what is not known', () => {
    expect(invitation).not.toMatch(/^(DESCRIPTION|LOCATION|URL|CATEGORIES|CREATED|LAST-MODIFIED)/m);
  });

  it('may be tentative', () => {
    expect(
      lineOf(calendarFile({ ...written, method: 'REQUEST', event: eventWith({ status: 'TENTATIVE' }) }), 'STATUS'),
    ).toBe('STATUS:TENTATIVE');
  });

  it('is refused for a cancelled event', () => {
    expect(() => calendarFile({ ...written, method: 'REQUEST', event: eventWith({ status: 'CANCELLED' }) })).toThrow(
      RangeError,
    );
  });

  it('is refused without an attendee', () => {
    expect(() => calendarFile({ ...written, method: 'REQUEST', event: eventWith({ attendees: [] }) })).toThrow(
      RangeError,
    );
  });
});

describe('a cancellation', () => {
  it('states the method CANCEL', () =>
    expect(readCalendar(cancellation).getFirstPropertyValue('method')).toBe('CANCEL'));
  it('is cancelled whatever the event says', () => expect(lineOf(cancellation, 'STATUS')).toBe('STATUS:CANCELLED'));
  it('frees the time', () => expect(lineOf(cancellation, 'TRANSP')).toBe('TRANSP:TRANSPARENT'));
  it('keeps the identity of the invitation', () => expect(lineOf(cancellation, 'UID')).toBe(lineOf(invitation, 'UID')));
  it('has a higher sequence', () => expect(lineOf(cancellation, 'SEQUENCE')).toBe('SEQUENCE:3'));
  it('names whom it is for', () =>
    expect(lineOf(cancellation, 'ATTENDEE')).toContain('mailto:onthaal@partner.example'));
});

describe('a published event', () => {
  it('names no attendees', () => expect(publication).not.toContain('ATTENDEE'));
  it('names the organizer', () => expect(lineOf(publication, 'ORGANIZER')).toContain('mailto:sessions@relais.example'));
  it('may be cancelled', () => {
    const file = calendarFile({ ...written, method: 'PUBLISH', event: eventWith({ status: 'CANCELLED' }) });
    expect(lineOf(file, 'STATUS')).toBe('STATUS:CANCELLED');
  });
});

describe('a feed', () => {
  const feedOf = (
    events = [eventWith(), eventWith({ uid: 'second', zone: 'Pacific/Auckland' }), eventWith({ uid: 'third' })],
  ) => calendarFeed({ ...written, name: 'Relais, Gent', refreshMinutes: 60, events });

  it('publishes every event', () =>
    expect(readEvents(feedOf()).map(({ uid }) => uid)).toEqual([eventWith().uid, 'second', 'third']));
  it('names no attendees', () => expect(feedOf()).not.toContain('ATTENDEE'));
  it('describes each zone once', () =>
    expect(linesOf(feedOf()).filter((line) => line.startsWith('TZID:'))).toEqual([
      'TZID:Europe/Brussels',
      'TZID:Pacific/Auckland',
    ]));
  it('is the same text for the same events', () => expect(feedOf()).toBe(feedOf()));
  it('describes no zone for events in UTC', () =>
    expect(feedOf([eventWith({ zone: 'UTC' })])).not.toContain('VTIMEZONE'));
  it('holds a zone when it has no events', () => expect(linesOf(feedOf([]))).toContain('TZID:UTC'));

  it('says its name and when to come back', () => {
    expect(linesOf(feedOf())).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'NAME;LANGUAGE=nl:Relais\\, Gent',
        'X-WR-CALNAME:Relais\\, Gent',
        'REFRESH-INTERVAL;VALUE=DURATION:PT60M',
        'X-PUBLISHED-TTL:PT60M',
      ]),
    );
  });
});
