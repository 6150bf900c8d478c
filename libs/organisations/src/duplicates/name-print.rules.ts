import { searchable } from '../search-text.rules.ts';

/** A name as it is compared: its telling words, and all of them as one. */
export interface NamePrint {
  readonly words: readonly string[];
  readonly joined: string;
}

const legalForms = ['vzw', 'ivzw', 'asbl', 'aisbl', 'vog', 'vsw', 'fv', 'npo', 'nv', 'sa', 'bv', 'bvba', 'srl', 'sprl', 'cv', 'cvba', 'scrl', 'gmbh', 'gug', 'ev', 'ong', 'ngo', 'ltd'];
const glue = [
  'de', 'het', 'een', 'den', 'der', 'des', 'van', 'voor', 'en', 'te', 'ter', 'ten', 'in', 'op', 'aan', 'la', 'le', 'les', 'l', 'du', 'd', 'et', 'au', 'aux', 'a', 'pour', 'sur',
  'die', 'das', 'dem', 'und', 'fur', 'im', 'am', 'zu', 'the', 'of', 'and', 'for', 'at', 'i', 'o', 'e', 'y', 'da', 'do',
];
const unspoken = new Set([...legalForms, ...glue]);
/** Spellings of one word in the country's languages. */
const oneWord: Readonly<Record<string, string>> = { st: 'sint', ste: 'sint', saint: 'sint', sainte: 'sint', sankt: 'sint', santa: 'sint', sao: 'sint', cpas: 'ocmw' };

/** `L’Abri Saint-Lambert (A.S.B.L.)` → `abri`, `lambert`, `sint`: no accents, case, legal form, little words or order. */
export function namePrint(name: string): NamePrint {
  const all = lettersTogether(searchable(name).split(' ').filter((word) => word !== ''));
  const telling = all.filter((word) => !unspoken.has(word));
  const kept = (telling.length > 0 ? telling : all).map((word) => oneWord[word] ?? word);
  return { words: [...new Set(kept)].sort(), joined: kept.join('') };
}

/** `v z w`, as dots leave it, is one word. */
function lettersTogether(words: readonly string[]): string[] {
  return words.join(' ').replace(/\b(?:\p{L} )+\p{L}\b/gu, (letters) => letters.replaceAll(' ', '')).split(' ').filter((word) => word !== '');
}

/** Gent and Genk are two towns. */
const shortestWithTypo = 5;

/** The word and what is left of it without any one letter: words that differ by one slip of a key share one of these. */
export function nearSpellings(word: string): string[] {
  if (word.length < shortestWithTypo) return [word];
  return [...new Set([word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))])];
}

/** Whether two words are the same but for one letter added, left out, changed or changed over; short words must be equal. */
export function isSameButForATypo(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < shortestWithTypo || Math.abs(one.length - other.length) > 1) return false;
  const start = firstDifference(one, other);
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (one.length > other.length) return restOne.slice(1) === restOther;
  if (one.length < other.length) return restOne === restOther.slice(1);
  const isChangedOver = restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2);
  return isChangedOver || (restOne.slice(1) === restOther.slice(1) && !isNumber(one) && !isNumber(other));
}

function firstDifference(one: string, other: string): number {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  return start;
}

/** 1000 and 2000 are two numbers, not one with a slip. */
function isNumber(word: string): boolean {
  return /\d/.test(word);
}

/**
 * How alike two names are, 0 to 1: the weight of the words they share among the weight of all. `weightOf` says how telling
 * a word is, for *Caritas* tells less where forty organisations are called so.
 */
export function nameLikeness(one: NamePrint, other: NamePrint, weightOf: (word: string) => number): number {
  if (one.joined !== '' && one.joined === other.joined) return 1;
  const free = new Set(other.words);
  let shared = 0;
  for (const word of one.words) {
    const match = free.has(word) ? word : [...free].find((candidate) => isSameButForATypo(word, candidate));
    if (match === undefined) continue;
    free.delete(match);
    shared += weightOf(word) + weightOf(match);
  }
  const all = [...one.words, ...other.words].reduce((sum, word) => sum + weightOf(word), 0);
  return all === 0 ? 0 : shared / all;
}
