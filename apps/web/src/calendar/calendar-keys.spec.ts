import { describe, expect, it } from '@jest/globals';
import { actOf } from './calendar-keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held });

describe('single keys on the calendar', () => {
  it('knows its letters in either case', () => {
    expect([press('c'), press('C'), press('?'), press('/')]).toEqual(['new', 'new', 'help', 'search']);
  });

  it('leaves other keys and the browser’s own shortcuts alone', () => {
    expect([press('x'), press('Enter'), press('constructor'), press('c', { ctrlKey: true }), press('d', { metaKey: true })]).toEqual([null, null, null, null, null]);
  });
});
