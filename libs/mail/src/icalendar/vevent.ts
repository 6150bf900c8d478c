import type { Attendee, CalendarEvent, CalendarMethod, Organizer } from './calendar-event.ts';
import { contentLine } from './content-line.ts';
import { utcValue, type EventTimes } from './event-times.ts';
import { mailtoValue, textValue, uriValue } from './text-value.ts';

/** The VEVENT of an event under a method (RFC 5546, 3.2): a CANCEL is cancelled, a PUBLISH names no attendees. */
export function vevent(event: CalendarEvent, times: EventTimes, method: CalendarMethod, language: string): string {
  const status = method === 'CANCEL' ? 'CANCELLED' : event.status;
  const attendees = method === 'PUBLISH' ? [] : (event.attendees ?? []);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(event.uid)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('DTSTAMP', utcValue(event.stamp)),
    times.lines,
    contentLine('SUMMARY', textValue(event.summary), { LANGUAGE: language }),
    textLine('DESCRIPTION', event.description, language),
    textLine('LOCATION', event.location, language),
    event.url ? contentLine('URL', uriValue(event.url)) : '',
    contentLine('STATUS', status),
    contentLine('TRANSP', status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'),
    organizerLine(event.organizer),
    ...attendees.map(attendeeLine),
    ...(event.categories ?? []).map((category) => categoryLine(category, language)),
    event.created ? contentLine('CREATED', utcValue(event.created)) : '',
    event.lastModified ? contentLine('LAST-MODIFIED', utcValue(event.lastModified)) : '',
    contentLine('END', 'VEVENT'),
  ].join('');
}

function textLine(name: string, text: string | undefined, language: string): string {
  return text ? contentLine(name, textValue(text), { LANGUAGE: language }) : '';
}

function organizerLine({ name, email }: Organizer): string {
  return contentLine('ORGANIZER', mailtoValue(email), { CN: name });
}

function attendeeLine({ email, name, language, partstat = 'NEEDS-ACTION', rsvp = false }: Attendee): string {
  return contentLine('ATTENDEE', mailtoValue(email), {
    CUTYPE: 'INDIVIDUAL',
    ROLE: 'REQ-PARTICIPANT',
    PARTSTAT: partstat,
    RSVP: rsvp ? 'TRUE' : 'FALSE',
    LANGUAGE: language,
    CN: name,
  });
}

/** A line for each, as some readers take the comma after an escaped backslash for a part of the text. */
function categoryLine(category: string, language: string): string {
  return contentLine('CATEGORIES', textValue(category), { LANGUAGE: language });
}
