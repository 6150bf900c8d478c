import { describe, expect, it } from '@jest/globals';
import { dropDraft, keepDraft, readDraft, unsentSessions, type DebriefDraft } from './debrief-drafts.ts';

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  clear() {
    this.#items.clear();
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.#items.set(key, value);
  }
  removeItem(key: string) {
    this.#items.delete(key);
  }
}

const draft: DebriefDraft = {
  clientKey: '01938a2e-7b1c-4000-8000-0000000000aa',
  corrects: null,
  state: 'typing',
  form: { cameByBooking: { a: 2 }, unnamed: { headcount: 3, byRole: { volunteer: 1 }, byLanguage: {} }, materialsLine: '', notes: 'x', correctionReason: '' },
};

describe('a debrief on this device', () => {
  it('is there again after a reload, and gone once it was acknowledged', () => {
    const store = new MemoryStorage();
    expect(keepDraft('s1', draft, store)).toBe(true);
    expect(readDraft('s1', store)).toEqual(draft);
    dropDraft('s1', store);
    expect(readDraft('s1', store)).toBeNull();
  });

  it('is listed as unsent only when somebody pressed save', () => {
    const store = new MemoryStorage();
    keepDraft('s1', draft, store);
    keepDraft('s2', { ...draft, state: 'unsent' }, store);
    store.setItem('something.else', 'x');
    expect(unsentSessions(store)).toEqual(['s2']);
  });

  it('does not break on what it cannot read', () => {
    const store = new MemoryStorage();
    store.setItem('relais.debrief.s1', '{');
    store.setItem('relais.debrief.s2', '{"clientKey":1}');
    expect([readDraft('s1', store), readDraft('s2', store)]).toEqual([null, null]);
  });
});
