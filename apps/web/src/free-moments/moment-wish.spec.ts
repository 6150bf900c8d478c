import { describe, expect, it } from '@jest/globals';
import { FreeMomentQuery, type FreeMoment, type PlanningChoices, type SessionKindView } from '@relais/contracts';
import { newDraft } from '../sessions/session-draft.ts';
import { draftAt, momentsByDay, queryOf, wishOf } from './moment-wish.ts';

const [els, jan, sara, host] = ['a1', 'a2', 'a3', 'b1'].map((end) => `01938a2e-7b1c-7000-8000-0000000000${end}`);
const visit: SessionKindView = {
  code: 'team_visit', channel: 'INTERMEDIARY', defaultMinutes: 90, defaultCapacity: 0, defaultVisibility: 'internal', preparationMinutes: 30, travelMinutes: 30, asksApproval: false, asksProof: false, asksNames: false,
};
const choices: PlanningChoices = { kinds: [visit, { ...visit, code: 'webinar', defaultMinutes: 60, defaultCapacity: 50, defaultVisibility: 'public' }], counsellors: [], rooms: [], offices: [] };
const draft = {
  ...newDraft({ kind: visit, slot: { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T11:30' }, zone: 'Europe/Brussels', leadId: els ?? '', language: 'nl' }),
  coCounsellorIds: [jan ?? ''],
};

function momentOf(people: readonly (string | undefined)[], startsAtLocal = '2026-12-01T09:00', startsAt = '2026-12-01T08:00:00.000Z'): FreeMoment {
  return { startsAtLocal, endsAtLocal: '2026-12-01T10:30', startsAt, endsAt: '2026-12-01T09:30:00.000Z', people: people.map((id) => ({ id: id ?? '', name: 'x' })), warnings: [] };
}

describe('the wish of a session form', () => {
  it('can be sent as it opens: its people and length, for two weeks', () => {
    const wish = wishOf(draft, '2026-11-25');
    expect(wish).toMatchObject({ minutes: 90, userIds: [els, jan], from: '2026-11-26', until: '2026-12-09' });
    expect(FreeMomentQuery.safeParse(queryOf(wish)).success).toBe(true);
  });

  it('never begins in the past, and asks for a quarter of an hour at least', () => {
    const before = { ...draft, startsAtLocal: '2026-11-20T10:00', endsAtLocal: '2026-11-20T09:00' };
    expect(wishOf(before, '2026-11-25')).toMatchObject({ from: '2026-11-25', minutes: 15 });
  });
});

describe('a chosen moment', () => {
  const wish = wishOf(draft, '2026-11-25');

  it('writes to whom another host is written to, and invites nobody yet', () => {
    const hosted = { ...draft, host: { id: 'here', name: 'Here' }, hostContactId: 'one', inviteHost: true };
    const taken = draftAt(hosted, { wish: { ...wish, host: { id: 'there', name: 'There' } }, moment: momentOf([els]), choices, interpreter: null, contactId: 'two' });
    expect(taken).toMatchObject({ host: { id: 'there' }, hostContactId: 'two', inviteHost: false });
  });

  it('keeps whoever leads in the lead, and host and contact as they were', () => {
    const hosted = { ...draft, host: { id: host ?? '', name: 'De Kade' }, hostContactId: jan ?? '' };
    const taken = draftAt(hosted, { wish: { ...wish, host: hosted.host }, moment: momentOf([jan, els]), choices, interpreter: null, contactId: null });
    expect(taken).toMatchObject({ startsAtLocal: '2026-12-01T09:00', leadId: els, coCounsellorIds: [jan], hostContactId: jan });
  });

  it('is led by whoever is free where the lead is not', () => {
    expect(draftAt(draft, { wish, moment: momentOf([sara]), choices, interpreter: null, contactId: null })).toMatchObject({ leadId: sara, coCounsellorIds: [] });
  });

  it('brings another kind with its seats, and the interpreter’s language', () => {
    const interpreter = { id: sara ?? '', name: 'Sara', service: '', languages: ['ar' as const, 'fa' as const], email: '', phone: '', archived: false, version: 1 };
    const taken = draftAt(draft, { wish: { ...wish, kind: 'webinar', language: 'fa' }, moment: momentOf([els]), choices, interpreter, contactId: null });
    expect(taken).toMatchObject({ kind: 'webinar', capacity: 50, endsAtLocal: '2026-12-01T10:30', languages: ['nl', 'fa'], interpreterLanguage: 'fa' });
  });
});

it('moments stand under the dates of their zone', () => {
  const late = momentOf([els], '2026-12-01T23:30', '2026-12-01T22:30:00.000Z');
  const after = momentOf([els], '2026-12-02T00:30', '2026-12-01T23:30:00.000Z');
  expect(momentsByDay([late, after], 'Europe/Brussels').map(({ date, moments }) => [date, moments.length])).toEqual([['2026-12-01', 1], ['2026-12-02', 1]]);
});
