import ICAL from 'ical.js';

/** The calendar as ical.js, a parser that is not ours, understands it. For tests. */
export function readCalendar(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file));
}

/** The events of a calendar as ical.js understands them. */
export function readEvents(file: string): ICAL.Event[] {
  return readCalendar(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

/** The UTC instant of a time, worked out from the VTIMEZONE in the file and nothing else. */
export function instantIn(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1000).toISOString();
}
