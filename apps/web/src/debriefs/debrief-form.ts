import { attendanceRoles, spokenLanguages, type BookingView, type DebriefInput, type DebriefView } from '@relais/contracts';
import { countsOf, nobody, tallyOf, type UnnamedCount } from './tally.ts';

/** What a counsellor types after a session; the counts of booked organisations by booking. */
export interface DebriefForm {
  cameByBooking: Record<string, number>;
  unnamed: UnnamedCount;
  materialsLine: string;
  notes: string;
  correctionReason: string;
}

/** Bookings that somebody could have come on. */
export function countedBookings(bookings: readonly BookingView[]): BookingView[] {
  return bookings.filter(({ status }) => status === 'confirmed' || status === 'attended' || status === 'no_show');
}

/** A new form supposes that everybody who booked came: the fewest taps on an ordinary day. */
export function newForm(bookings: readonly BookingView[]): DebriefForm {
  const came = countedBookings(bookings).map(({ id, seats }) => [id, seats] as const);
  return { cameByBooking: Object.fromEntries(came), unnamed: nobody, materialsLine: '', notes: '', correctionReason: '' };
}

/** The form of a debrief that is to be corrected; bookings that came in later count nobody. */
export function formOf(debrief: DebriefView, bookings: readonly BookingView[]): DebriefForm {
  const came = new Map(debrief.cameByBooking.map(({ bookingId, came: seats }) => [bookingId, seats]));
  return {
    cameByBooking: Object.fromEntries(countedBookings(bookings).map(({ id }) => [id, came.get(id) ?? 0])),
    unnamed: { headcount: debrief.unnamed, byRole: countsOf(debrief.byRole), byLanguage: countsOf(debrief.byLanguage) },
    materialsLine: debrief.materialsLine,
    notes: debrief.notes,
    correctionReason: '',
  };
}

/** A form that was kept, on the bookings as they are now: cancelled ones go, later ones are supposed to have come. */
export function withBookings(form: DebriefForm, bookings: readonly BookingView[]): DebriefForm {
  const came = countedBookings(bookings).map(({ id, seats }) => [id, Math.min(seats, form.cameByBooking[id] ?? seats)] as const);
  return { ...form, cameByBooking: Object.fromEntries(came) };
}

/** What is sent; the same form under the same key may be sent any number of times. */
export function debriefInputOf(form: DebriefForm, clientKey: string): DebriefInput {
  const { cameByBooking, unnamed, materialsLine, notes, correctionReason } = form;
  return {
    clientKey,
    cameByBooking: Object.entries(cameByBooking).map(([bookingId, came]) => ({ bookingId, came })),
    unnamed: unnamed.headcount,
    byRole: tallyOf(unnamed, 'byRole'),
    byLanguage: tallyOf(unnamed, 'byLanguage'),
    materialsLine,
    notes,
    correctionReason,
  };
}

export function bookedWhoCame({ cameByBooking }: DebriefForm): number {
  return Object.values(cameByBooking).reduce((sum, came) => sum + came, 0);
}

/** Roles that can be counted; whoever is left is unknown. */
export const countedRoles = attendanceRoles.filter((role) => role !== 'unknown');

/** The languages offered first: those of the session, then those already counted. */
export function firstLanguages(sessionLanguages: readonly string[], form: DebriefForm): string[] {
  return [...new Set([...sessionLanguages, ...Object.keys(form.unnamed.byLanguage)])];
}

export function furtherLanguages(shown: readonly string[]): string[] {
  return spokenLanguages.filter((language) => !shown.includes(language));
}
