import { describe, expect, it } from '@jest/globals';
import { draftsOf, dropDraft, keepDraft, readDraft, type DebriefDraft } from './debrief-drafts.ts';

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

class FullStorage extends MemoryStorage {
  override setItem() {
    throw new DOMException('full', 'QuotaExceededError');
  }
}

const draft: DebriefDraft = {
  clientKey: '01938a2e-7b1c-4000-8000-0000000000aa',
  corrects: null,
  state: 'typing',
  form: { cameByBooking: { a: 2 }, unnamed: { headcount: 3, byRole: { volunteer: 1 }, byLanguage: {} }, materialsLine: '', notes: 'x', correctionReason: '' },
};
const mine = { writerId: 'noor', sessionId: 's1' };

describe('a debrief on this device', () => {
  it('is there again after a reload, and gone once it was acknowledged', () => {
    const store = new MemoryStorage();
    expect(keepDraft(mine, draft, store)).toBe(true);
    expect(readDraft(mine, store)).toEqual(draft);
    dropDraft(mine, store);
    expect(readDraft(mine, store)).toBeNull();
  });

  it('belongs to who wrote it, not to the next one who signs in here', () => {
    const store = new MemoryStorage();
    keepDraft(mine, draft, store);
    keepDraft({ ...mine, sessionId: 's2' }, { ...draft, state: 'unsent' }, store);
    store.setItem('something.else', 'x');
    expect(draftsOf('noor', store).map(({ sessionId, draft: { state } }) => [sessionId, state])).toEqual([['s1', 'typing'], ['s2', 'unsent']]);
    expect(draftsOf('noo', store)).toEqual([]);
    expect(readDraft({ ...mine, writerId: 'jan' }, store)).toBeNull();
  });

  it('says so when the device has no room', () => {
    expect(keepDraft(mine, draft, new FullStorage())).toBe(false);
  });

  it('does not break on what it cannot read', () => {
    const store = new MemoryStorage();
    store.setItem('relais.debrief.noor.s1', '{');
    store.setItem('relais.debrief.noor.s2', '{"clientKey":1}');
    expect([readDraft(mine, store), readDraft({ ...mine, sessionId: 's2' }, store), draftsOf('noor', store)]).toEqual([null, null, []]);
  });
});
