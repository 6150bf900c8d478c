import { describe, expect, it } from '@jest/globals';
import { isSameButForATypo, nameLikeness, namePrint, nearSpellings } from './name-print.rules.ts';

const likeness = (one: string, other: string) => nameLikeness(namePrint(one), namePrint(other), () => 1);

describe('the print of a name', () => {
  it('leaves out accents, case, punctuation, legal forms and little words', () => {
    expect(namePrint('L’Escale (A.S.B.L.)').words).toEqual(['escale']);
    expect(namePrint('vzw DE KADE').words).toEqual(['kade']);
    expect(namePrint('Droits Ouverts asbl').words).toEqual(namePrint('droits ouverts').words);
    expect(namePrint('Infopunkt Ostkanton e. V.').words).toEqual(['infopunkt', 'ostkanton']);
  });

  it('takes words in any order, and the saints in any language', () => {
    expect(namePrint('Abri Saint-Lambert').words).toEqual(namePrint('St. Lambert, abri').words);
    expect(namePrint('CPAS Rive Ouest').words).toEqual(namePrint('OCMW Rive Ouest').words);
  });

  it('keeps a name that is nothing but little words, and is empty for one without letters', () => {
    expect(namePrint('La Le').words).toEqual(['la', 'le']);
    expect(namePrint('!?')).toEqual({ words: [], joined: '' });
  });
});

describe('a typo', () => {
  it.each([['zonnehoek', 'zonnehoeck'], ['zonnehoek', 'zonehoek'], ['zonnehoek', 'zonnehook'], ['zonnehoek', 'zonnheoek'], ['luifel', 'luifels']])('is seen between %s and %s', (one, other) => {
    expect(isSameButForATypo(one, other)).toBe(true);
    expect(isSameButForATypo(other, one)).toBe(true);
    const shared = nearSpellings(one).filter((spelling) => nearSpellings(other).includes(spelling));
    expect(shared).not.toEqual([]);
  });

  it.each([['brug', 'bergen'], ['gent', 'genk'], ['kade', 'kades'], ['oost', 'west'], ['caw', 'ocw'], ['noord', 'zuid'], ['1000', '1008'], ['zonnehoek', 'zonnebloem'], ['', 'a']])('is not what is between %s and %s', (one, other) => {
    expect(isSameButForATypo(one, other)).toBe(false);
  });
});

describe('the likeness of names', () => {
  it('is whole for the same name in other words, and for one written together', () => {
    expect(likeness('De Kade vzw', 'Kade')).toBe(1);
    expect(likeness('Medi-Punt', 'Medipunt')).toBe(1);
    expect(likeness('Rue&Vie', 'Rue et Vie asbl')).toBe(1);
    expect(likeness('Igreja Esperança', 'Igreja Esperanca')).toBe(1);
  });

  it('is a part where some words are shared, and none where none is', () => {
    expect(likeness('Winterhaven', 'Nachtopvang Winterhaven')).toBeCloseTo(2 / 3);
    expect(likeness('De Brug', 'De Luifel')).toBe(0);
    expect(likeness('', 'De Luifel')).toBe(0);
  });

  it('counts a word that many bear for less', () => {
    const weightOf = (word: string) => (word === 'ocmw' ? 0.1 : 1);
    expect(nameLikeness(namePrint('OCMW Gent'), namePrint('OCMW Brugge'), weightOf)).toBeLessThan(0.2);
    expect(nameLikeness(namePrint('OCMW Brugge'), namePrint('OCMW Bruge'), weightOf)).toBe(1);
  });
});
