import { describe, expect, it } from '@jest/globals';
import { duplicateKey, searchTextOf, searchWords, searchable } from './search-text.rules.ts';

describe('searchable text', () => {
  it('has no accents, capitals or punctuation', () => {
    expect(searchable('Igreja  Esperança')).toBe('igreja esperanca');
    expect(searchable('Rue&Vie (asbl) – L’Escale')).toBe('rue vie asbl l escale');
    expect(searchable('Straße, cœur, Łódź')).toBe('strasse coeur lodz');
  });

  it('keeps the letters of every script', () => {
    expect(searchable('جسر Most Мост')).toBe('جسر most мост');
  });

  it('is made of name and municipality', () => {
    expect(searchTextOf('De Kade', 'Liège')).toBe('de kade liege');
  });
});

describe('a search', () => {
  it('is cut into words that hold no pattern characters', () => {
    expect(searchWords(' Kade  100%_  ')).toEqual(['kade', '100']);
    expect(searchWords('\u0000 % _')).toEqual([]);
  });

  it('looks for ten words at most', () => {
    expect(searchWords('a b c d e f g h i j k l')).toHaveLength(10);
  });
});

describe('a duplicate', () => {
  it('has the same name and municipality, however they are written', () => {
    expect(duplicateKey('L’Escale', 'Liège')).toBe(duplicateKey('l escale', 'LIEGE'));
    expect(duplicateKey('De Kade', 'Gent')).not.toBe(duplicateKey('De Kade', 'Aalst'));
    expect(duplicateKey('De', 'Kade Gent')).not.toBe(duplicateKey('De Kade', 'Gent'));
  });
});
