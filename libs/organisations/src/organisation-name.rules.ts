/** A name as two people would agree that it is the same: without accents, case, punctuation or double spaces. */
export function normalisedName(name: string): string {
  return wordsOf(name).join(' ');
}

/** The longest word of a name, to look it up by; empty when it has none. */
export function longestWord(name: string): string {
  return wordsOf(name).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function wordsOf(name: string): string[] {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
