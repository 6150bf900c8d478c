import { describe, expect, it } from '@jest/globals';
import { DebriefInput, type BookingView } from '@relais/contracts';
import { bookedWhoCame, debriefInputOf, firstLanguages, formOf, newForm } from './debrief-form.ts';
import { withCount } from './tally.ts';

const id = (digit: string) => `01938a2e-7b1c-7000-8000-00000000000${digit}`;
const booking = (digit: string, seats: number, status: BookingView['status'] = 'confirmed'): BookingView => ({
  id: id(digit), sessionId: id('f'), organisationId: null, organisationName: 'De Kade', contactEmail: 'onthaal@example.org', contactName: '',
  language: 'nl', seats, accessNeeds: '', status, cameSeats: null, bookedAt: '2026-11-01T09:00:00.000Z', cancelledAt: null, version: 1,
  functions: {}, participants: [], interpreterLanguage: null, answers: [], bookedByPlanner: false, proofDueAt: null, declineReason: null, queuePlace: null, offerExpiresAt: null,
});
const bookings = [booking('1', 3), booking('2', 2, 'cancelled'), booking('3', 1)];

describe('a debrief form', () => {
  it('supposes that everybody who booked came, and forgets cancelled bookings', () => {
    expect(newForm(bookings).cameByBooking).toEqual({ [id('1')]: 3, [id('3')]: 1 });
    expect(bookedWhoCame(newForm(bookings))).toBe(4);
  });

  it('sends what the contract takes, adding up on both axes', () => {
    const form = { ...newForm(bookings), unnamed: withCount(newForm([]).unnamed, 'byLanguage', 'ar', 8) };
    const input = DebriefInput.parse(debriefInputOf(form, id('a')));
    expect(input).toMatchObject({ unnamed: 8, byLanguage: { ar: 8 }, byRole: { unknown: 8 } });
  });

  it('opens a written debrief for correction as it was written', () => {
    const form = { ...newForm(bookings), unnamed: withCount(newForm([]).unnamed, 'byRole', 'volunteer', 2), materialsLine: '20 folders' };
    const sent = debriefInputOf(form, id('a'));
    const written = {
      ...sent, id: id('b'), sessionId: id('f'), revision: 1, cameBooked: 4, total: 6, writtenAt: '2026-11-20T09:00:00.000Z', writtenBy: 'Noor', version: 1,
    };
    expect(formOf(written, bookings)).toEqual(form);
  });

  it('offers the languages of the session first, then those already counted', () => {
    const form = { ...newForm([]), unnamed: withCount(newForm([]).unnamed, 'byLanguage', 'ti', 1) };
    expect(firstLanguages(['nl', 'ar'], form)).toEqual(['nl', 'ar', 'ti']);
  });
});
