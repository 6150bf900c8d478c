import { describe, expect, it } from '@jest/globals';
import { handOver, handedIn } from './handed-draft.ts';
import { newDraft } from './session-draft.ts';

const draft = newDraft({
  kind: { code: 'team_visit', channel: 'INTERMEDIARY', defaultMinutes: 90, defaultCapacity: 0, defaultVisibility: 'internal', preparationMinutes: 30, travelMinutes: 30, asksApproval: false, asksProof: false, asksNames: false },
  slot: { startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T11:30' },
  zone: 'Europe/Brussels',
  leadId: '01938a2e-7b1c-7000-8000-0000000000aa',
  language: 'nl',
});

describe('what the quick form hands over', () => {
  it('comes through the history as it was typed', () => {
    const form = { draft: { ...draft, title: 'Ontmoeting', inviteHost: true, languages: [] }, touched: ['title' as const] };
    expect(handedIn(structuredClone(handOver(form)))).toEqual(form);
  });

  it.each([[null], [undefined], ['text'], [{ sessionDraft: { draft: { ...draft, kind: 'party' }, touched: [] } }]])('is not found in %j', (state) => {
    expect(handedIn(state)).toBeNull();
  });
});
