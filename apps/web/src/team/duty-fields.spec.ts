import { describe, expect, it } from '@jest/globals';
import type { DutyView } from '@relais/contracts';
import { changedFields } from '../forms/changed-fields.ts';
import { draftOfDuty, newDuty, turnOf } from './duty-fields.ts';

const [id, office, els] = ['01938a2e-7b1c-7000-8000-0000000000a1', '01938a2e-7b1c-7000-8000-0000000000a2', '01938a2e-7b1c-7000-8000-0000000000a3'];
const stored: DutyView = { id, office: { id: office, name: 'Loket Gent' }, user: { id: els, name: 'Els' }, kind: 'hotline', startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-11-24T11:30:00.000Z', zone: 'Europe/Brussels', version: 1 };

describe('a turn that is changed', () => {
  it('stands in the form by the clock of its own zone', () => expect(draftOfDuty(stored)).toMatchObject({ day: '2026-11-24', from: '09:00', until: '12:30', kind: 'hotline', officeId: office, userId: els }));

  it('sends only what is different', () => {
    const before = draftOfDuty(stored);
    const changes = changedFields(turnOf(before, stored.zone), turnOf({ ...before, until: '13:00' }, stored.zone));
    expect(changes).toEqual({ endsAtLocal: '2026-11-24T13:00' });
  });
});

it('a new turn is at the desk of one’s own office, and of nobody while nobody is chosen', () => {
  expect(turnOf(newDuty({ id: els, officeId: office }, '2026-11-24'), 'Europe/Brussels')).toMatchObject({ userId: els, officeId: office, startsAtLocal: '2026-11-24T09:00' });
  expect(turnOf(newDuty(undefined, '2026-11-24'), 'Europe/Brussels')).toMatchObject({ userId: null, officeId: null });
});
