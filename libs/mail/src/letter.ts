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
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly event: Omit<CalendarEvent, 'organizer' | 'attendees' | 'stamp'> };
}
