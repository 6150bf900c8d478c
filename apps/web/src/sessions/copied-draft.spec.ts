import { describe, expect, it } from '@jest/globals';
import { SessionView } from '@relais/contracts';
import { copiedDraft } from './copied-draft.ts';

const id = '01938a2e-7b1c-7000-8000-0000000000aa';
const session = SessionView.parse({
  id, kind: 'permanence', title: 'Desk', topics: ['basics'], languages: ['nl'], startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00', zone: 'Europe/Brussels',
  hostOrganisationId: null, hostContactId: null, placeName: 'Room 1', placeAddress: null, onlineUrl: '', roomId: null, leadId: id, coCounsellorIds: [], interpreterLanguage: null,
  facilitatorWish: null, visibility: 'internal', capacity: 4, bookingCutOffHours: 2, note: 'Bring leaflets', status: 'cancelled', startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T11:00:00.000Z',
  host: null, province: null, people: [{ id, name: 'Ann' }], room: null, seatsTaken: 3, bookingUrl: null, confirmedAt: null, cancelledAt: '2026-11-20T09:00:00.000Z', cancelReason: 'other',
  debriefDue: false, heldAt: null, hostInvited: true, seriesId: null, originalDate: null, overridden: [], interpreter: null, interpreterState: 'none', interpreterCancelBy: null, acceptedWarnings: [], version: 7,
});

describe('a copy of a session', () => {
  const times = (today: string, of: Partial<SessionView> = {}) => {
    const { startsAtLocal, endsAtLocal } = copiedDraft({ ...session, ...of }, today);
    return [startsAtLocal, endsAtLocal];
  };
  it('is proposed a week later at the same time', () => expect(times('2026-11-23')).toEqual(['2026-12-03T10:00', '2026-12-03T12:00']));
  it('of a session long ago is proposed within the coming week', () => expect([times('2027-02-10')[0], times('2027-02-11')[0]]).toEqual(['2027-02-11T10:00', '2027-02-18T10:00']));
  it('keeps its wall time over a clock change', () => expect(times('2026-10-20', { startsAtLocal: '2026-10-22T10:00', endsAtLocal: '2026-10-22T12:00' })).toEqual(['2026-10-29T10:00', '2026-10-29T12:00']));
  it('takes along what was planned, and nothing of what happened', () => {
    expect(copiedDraft(session, '2026-11-23')).toMatchObject({ title: 'Desk', note: 'Bring leaflets', capacity: 4, placeName: 'Room 1', status: 'confirmed', inviteHost: false, acceptedBecause: null });
  });
});
