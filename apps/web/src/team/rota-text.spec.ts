import { describe, expect, it } from '@jest/globals';
import { readHours, writeHours } from './rota-text.ts';

const morning = { from: '09:00', until: '12:30' };
const afternoon = { from: '13:00', until: '17:00' };

describe('hours of a day, as they are typed', () => {
  it.each([
    ['9-12:30 13-17', [morning, afternoon]],
    ['9:00-12:30, 13:00-17:00', [morning, afternoon]],
    ['9:00–12:30 13:00–17:00', [morning, afternoon]],
    ['9u-12u30; 13u-17u', [morning, afternoon]],
    ['9h à 12h30 + 13h à 17h', [morning, afternoon]],
    ['9 tot 12.30', [morning]],
    ['0900-1230', [morning]],
    ['  13 - 17 ', [afternoon]],
    ['', []],
    ['   ', []],
  ])('%p are read', (typed, spans) => expect(readHours(typed)).toEqual(spans));

  it.each(['9', '9-', '-12', '12-9', '9-9', '9-25', 'morning', '9-12-13', '9-12 x'])('%p are not read', (typed) => expect(readHours(typed)).toBeNull());
});

describe('hours of a day, as they are shown', () => {
  it('are short and in order', () => expect(writeHours([afternoon, morning])).toBe('9–12:30 13–17'));
  it('keep their minutes', () => expect(writeHours([{ from: '00:05', until: '10:00' }])).toBe('0:05–10'));
  it('are empty on a free day', () => expect(writeHours([])).toBe(''));
  it('are read back as they were', () => expect(readHours(writeHours([morning, afternoon]))).toEqual([morning, afternoon]));
});
