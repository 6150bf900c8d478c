export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';
export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

export interface Organizer {
  name: string;
  email: string;
}

export interface Attendee {
  email: string;
  name?: string;
  /** Language tag in which the attendee reads, `nl`. */
  language?: string;
  /** NEEDS-ACTION unless stated; ACCEPTED for somebody who has booked. */
  partstat?: 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
  /** Whether an answer is asked for; not unless stated. */
  rsvp?: boolean;
}

/** One dated meeting as calendars know it. Instants are UTC text of 24 characters; the zone is an IANA name. */
export interface CalendarEvent {
  /** The same for the event's whole life; names neither a person nor a machine. */
  uid: string;
  /** Raised at each change of time, place or status, or calendars ignore the change. */
  sequence: number;
  /** When this state was written down. */
  stamp: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  status: EventStatus;
  /** In a mail the same address as From, or mail programs distrust it. */
  organizer: Organizer;
  /** Whom a REQUEST or CANCEL is for. Name only the recipient: each sees all that are named. */
  attendees?: readonly Attendee[];
  created?: string;
  lastModified?: string;
  categories?: readonly string[];
}
