import type { LinkPurpose } from '@relais/identity';
import type { CalendarEvent } from './icalendar/calendar-event.ts';

/** A private page: `path` with `:token` in it, opened by the link of this purpose and subject. */
export interface PrivatePage {
  readonly path: string;
  readonly purpose: LinkPurpose;
  readonly subjectId: string;
}

/** What a mail says, in the recipient's language; layout, headers and tokens are added when it is sent. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Buttons: a path of our own, or a private page. */
  readonly actions: readonly { readonly label: string; readonly to: string | PrivatePage }[];
  readonly closing: string;
  readonly calendar?: CalendarPart;
}

export type LetterEvent = Omit<CalendarEvent, 'organizer' | 'attendees' | 'stamp'>;

/**
 * One event is asked for or called off. Several are published: under REQUEST and CANCEL all events of a file must be one and the same UID
 * (RFC 5546, 3.2.2 and 3.2.5), and programs that read such a file take its first event only; PUBLISH (3.2.1) may hold events of any UID, each
 * confirmed or cancelled, and a higher SEQUENCE replaces what the calendar has under the same UID.
 */
export type CalendarPart = { readonly method: 'REQUEST' | 'CANCEL'; readonly event: LetterEvent } | { readonly method: 'PUBLISH'; readonly events: readonly LetterEvent[] };
