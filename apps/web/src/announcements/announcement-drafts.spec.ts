import { beforeEach, describe, expect, it } from '@jest/globals';
import { dropTexts, keepTexts, keptTexts, writtenTexts } from './announcement-drafts.ts';
import { dropAllTexts } from './drop-all-texts.ts';

class Shelf implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  key = (index: number) => [...this.#kept.keys()][index] ?? null;
  getItem = (key: string) => this.#kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#kept.set(key, value);
  removeItem = (key: string) => void this.#kept.delete(key);
  clear = () => this.#kept.clear();
}

let shelf: Shelf;
beforeEach(() => void (shelf = new Shelf()));
const texts = { fr: { subject: 'Salle', text: 'Autre salle' } };

describe('a message that is being written', () => {
  it('is kept for its writer and session until it was sent', () => {
    keepTexts('ann', 'one', texts, shelf);
    expect(keptTexts('ann', 'one', shelf)).toEqual(texts);
    expect([keptTexts('ann', 'two', shelf), keptTexts('bob', 'one', shelf)]).toEqual([{}, {}]);
    dropTexts('ann', 'one', shelf);
    expect(keptTexts('ann', 'one', shelf)).toEqual({});
  });

  it('is as good as nothing where it cannot be read', () => {
    shelf.setItem('relais.announcement.ann.one', '{"fr":');
    shelf.setItem('relais.announcement.ann.two', '{"fr":{"subject":1}}');
    expect([keptTexts('ann', 'one', shelf), keptTexts('ann', 'two', shelf)]).toEqual([{}, {}]);
  });

  it('is gone with all others of its writer when they sign out', () => {
    for (const writer of ['ann', 'bob']) for (const session of ['one', 'two']) keepTexts(writer, session, texts, shelf);
    dropAllTexts('ann', shelf);
    expect([keptTexts('ann', 'one', shelf), keptTexts('ann', 'two', shelf), keptTexts('bob', 'one', shelf)]).toEqual([{}, {}, texts]);
  });

  it('goes in the languages in which anything is written, half of it too, so that it is said what is missing', () => {
    expect(writtenTexts({ ...texts, nl: { subject: ' ', text: '' }, de: { subject: 'Raum', text: '' } })).toEqual({ ...texts, de: { subject: 'Raum', text: '' } });
  });
});
