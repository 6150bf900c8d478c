import { describe, expect, it } from '@jest/globals';
import type { BookingStatus } from '@relais/contracts';
import { isStillSo, standingKind } from './standing.rules.ts';

const standing = (status: BookingStatus, proof: { proofDueAt?: string; provedAt?: string } = {}) => ({ status, proofDueAt: null, provedAt: null, ...proof });
const due = { proofDueAt: '2026-11-26T10:00:00.000Z' };

describe('the mail that says where a booking stands', () => {
  it.each([
    [standing('confirmed'), 'booking_confirmation'],
    [standing('requested'), 'booking_requested'],
    [standing('requested', due), 'address_proof'],
    [standing('requested', { ...due, provedAt: '2026-11-25T10:00:00.000Z' }), 'booking_requested'],
    [standing('waitlisted'), 'waiting_list_joined'],
    [standing('offered'), 'seat_offer'],
    [standing('expired'), 'offer_expired'],
    [standing('declined'), 'booking_declined'],
    [standing('cancelled'), 'booking_cancellation'],
  ] as const)('of %j is %s', (booking, kind) => {
    expect(standingKind(booking)).toBe(kind);
    expect(isStillSo(kind, booking)).toBe(true);
  });

  it.each([
    ['seat_offer', 'confirmed'],
    ['seat_offer', 'expired'],
    ['booking_confirmation', 'cancelled'],
    ['waiting_list_joined', 'offered'],
    ['session_reminder', 'waitlisted'],
    ['session_change', 'cancelled'],
    ['session_cancellation', 'declined'],
  ] as const)('%s is no longer so of one that is %s', (kind, status) => {
    expect(isStillSo(kind, standing(status))).toBe(false);
  });

  it.each(['requested', 'waitlisted', 'offered', 'confirmed'] as const)('changes of the session concern one that is %s', (status) => {
    expect(isStillSo('session_change', standing(status))).toBe(true);
  });
});
