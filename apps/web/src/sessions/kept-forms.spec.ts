import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropAllForms } from './form-places.ts';
import { dropForm, keepForm, keptForms, type KeptForm } from './kept-forms.ts';
import type { SessionDraft } from './session-draft.ts';

class Shelf implements Storage {
  readonly #texts = new Map<string, string>();
  full = false;
  get length(): number {
    return this.#texts.size;
  }
  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.full) throw new DOMException('no room', 'QuotaExceededError');
    this.#texts.set(key, text);
  }
  removeItem(key: string): void {
    this.#texts.delete(key);
  }
  clear(): void {
    this.#texts.clear();
  }
}

const id = '01938a2e-7b1c-7000-8000-0000000000aa';
const draft: SessionDraft = {
  kind: 'team_visit', title: 'Half typed', topics: [], languages: [], startsAtLocal: '2026-11-26T10:00', endsAtLocal: '2026-11-26T12:00', zone: 'Europe/Brussels', host: null, hostContactId: null,
  placeName: '', placeAddress: null, onlineUrl: '', roomId: null, leadId: id, coCounsellorIds: [], interpreterLanguage: null, facilitatorWish: null, visibility: 'internal', capacity: 0,
  bookingCutOffHours: 2, asksApproval: null, asksProof: null, asksNames: null, stepFree: null, tellsAddress: null, note: '', status: 'confirmed', inviteHost: false, acceptedBecause: null,
};
const typed = (typedAt: string, title = 'Half typed'): KeptForm => ({ typedAt, form: { draft: { ...draft, title }, touched: ['title'] }, base: null });
const place = { writerId: 'ann', sessionId: 'new', formId: 'one' };
const [early, late] = ['2026-11-23T09:00:00.000Z', '2026-11-23T10:00:00.000Z'];

describe('typing that is kept', () => {
  let shelf: Shelf;
  beforeEach(() => {
    shelf = new Shelf();
  });
  const titles = (writerId = 'ann', sessionId = 'new') => keptForms(writerId, sessionId, shelf).map(({ kept }) => kept.form.draft.title);

  it('comes back as it was, the latest first, though it could not be sent yet', () => {
    keepForm(place, typed(early, 'Early'), shelf);
    keepForm({ ...place, formId: 'two' }, typed(late, 'Late'), shelf);
    expect(titles()).toEqual(['Late', 'Early']);
    expect(keptForms('ann', 'new', shelf)[1]).toEqual({ ...place, kept: typed(early, 'Early') });
  });

  it('is of one writer and one session', () => {
    keepForm(place, typed(early), shelf);
    keepForm({ ...place, sessionId: id }, { ...typed(early, 'Change'), base: { version: 3, before: draft } }, shelf);
    expect([titles('bart'), titles('ann', id), titles()]).toEqual([[], ['Change'], ['Half typed']]);
  });

  it('is gone when it was sent or thrown away', () => {
    keepForm(place, typed(early), shelf);
    dropForm(place, shelf);
    expect(titles()).toEqual([]);
  });

  it('is gone altogether when its writer signs out, and another writer’s stays', () => {
    keepForm(place, typed(early), shelf);
    keepForm({ ...place, sessionId: id }, typed(early), shelf);
    keepForm({ ...place, writerId: 'bart' }, typed(early, 'His'), shelf);
    dropAllForms('ann', shelf);
    expect([titles(), titles('ann', id), titles('bart')]).toEqual([[], [], ['His']]);
  });

  it('is nothing where it cannot be read', () => {
    for (const text of ['{', '{}', JSON.stringify({ ...typed(early), typedAt: 'yesterday' })]) {
      shelf.setItem('relais.session-form.ann.new.one', text);
      expect(titles()).toEqual([]);
    }
  });

  it('is not kept where there is no room, rather than kept as it was a while ago', () => {
    keepForm(place, typed(early), shelf);
    shelf.full = true;
    keepForm(place, typed(late), shelf);
    expect(titles()).toEqual([]);
  });
});
