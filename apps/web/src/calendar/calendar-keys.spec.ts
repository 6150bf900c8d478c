import { describe, expect, it } from '@jest/globals';
import { actOf, calendarKeys, keyOf, singleKeysOn, switchSingleKeys } from './calendar-keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held });

describe('single keys on the calendar', () => {
  it('knows its letters in either case', () => {
    expect([press('c'), press('C'), press('?'), press('/')]).toEqual(['new', 'new', 'help', 'search']);
  });

  it('leaves other keys and the browser’s own shortcuts alone', () => {
    expect([press('q'), press('Enter'), press('constructor'), press('c', { ctrlKey: true }), press('d', { metaKey: true })]).toEqual([null, null, null, null, null]);
  });

  it('are each for one act', () => {
    expect(new Set(Object.values(keyOf)).size).toBe(calendarKeys.length);
    expect(calendarKeys.map((act) => press(keyOf[act]))).toEqual(calendarKeys);
  });

  it('are switched off for one person, not for another at the same device', () => {
    const kept = new Map<string, string>();
    const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    switchSingleKeys('noor', false, store);
    expect([singleKeysOn('noor', store), singleKeysOn('sam', store)]).toEqual([false, true]);
    switchSingleKeys('noor', true, store);
    expect(singleKeysOn('noor', store)).toBe(true);
  });
});
