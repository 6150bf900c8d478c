import { describe, expect, it } from '@jest/globals';
import type { SessionKindView } from '@relais/contracts';
import { SessionInput } from '@relais/contracts';
import { changesBetween, inputOf, isSameDraft, newDraft, withKind } from './session-draft.ts';

const visit: SessionKindView = {
  code: 'team_visit', channel: 'INTERMEDIARY', defaultMinutes: 90, defaultCapacity: 0, defaultVisibility: 'internal', preparationMinutes: 30, travelMinutes: 30, asksApproval: false, asksProof: false, asksNames: false,
};
const training: SessionKindView = { ...visit, code: 'partner_training', defaultMinutes: 240, defaultCapacity: 25, defaultVisibility: 'public' };
const draft = newDraft({
  kind: visit,
  slot: { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T11:30' },
  zone: 'Europe/Brussels',
  leadId: '01938a2e-7b1c-7000-8000-0000000000aa',
  language: 'nl',
});

describe('a form for a session', () => {
  it('can be sent as it opens', () => {
    expect(SessionInput.safeParse(inputOf(draft)).success).toBe(true);
  });

  it('takes length, seats and visibility from another kind', () => {
    const changed = withKind(draft, training, new Set());
    expect(changed).toMatchObject({ kind: 'partner_training', endsAtLocal: '2026-11-26T14:00', capacity: 25, visibility: 'public' });
  });

  it('leaves alone what somebody typed', () => {
    const changed = withKind({ ...draft, capacity: 12 }, training, new Set(['capacity', 'endsAtLocal']));
    expect(changed).toMatchObject({ endsAtLocal: '2026-11-26T11:30', capacity: 12, visibility: 'public' });
  });
});

describe('a changed form', () => {
  it('sends only what differs', () => {
    const after = { ...draft, title: 'Basics', host: { id: '01938a2e-7b1c-7000-8000-0000000000bb', name: 'De Kade' } };
    expect(changesBetween(draft, after)).toEqual({ title: 'Basics', hostOrganisationId: '01938a2e-7b1c-7000-8000-0000000000bb' });
    expect(isSameDraft(draft, { ...draft })).toBe(true);
  });

  it('never sends the address of a sensitive place', () => {
    const sensitive = { ...draft, placeAddress: null };
    expect(changesBetween(sensitive, { ...sensitive, note: 'x' })).toEqual({ note: 'x' });
  });
});
