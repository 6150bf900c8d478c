import { describe, expect, it } from '@jest/globals';
import { cellParts, cellText, safeCell } from './cell.rules.ts';

const risky = ['=1+1', '+32 2 000 00 00', '-', '@home', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''+x"];
const harmless = ['De Kade', "'t Huis", '2 - 3', 'a=b', ''];

describe('a cell', () => {
  it('never begins like a formula', () => {
    for (const text of risky) expect(safeCell(text)).toMatch(/^'/);
  });

  it('is left alone when it is harmless', () => {
    for (const text of harmless) expect(safeCell(text)).toBe(text);
  });

  it('reads back as the text it was made from', () => {
    for (const text of [...risky, ...harmless].filter((one) => one.trim() === one)) expect(cellText(safeCell(text))).toBe(text);
  });

  it('reads as one line', () => {
    expect(cellText('  Kaai 1\r\nbus 2\u0000 ')).toBe('Kaai 1 bus 2');
  });

  it('may list several things', () => {
    expect(cellParts('nl|fr, de ; en / ')).toEqual(['nl', 'fr', 'de', 'en']);
    expect(cellParts('')).toEqual([]);
  });
});
