const unaccented: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const longestSearch = 10;

/** Lower case without accents and punctuation, as names are searched: `Igreja Esperança` → `igreja esperanca`. */
export function searchable(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ßœæøłđı]/g, (letter) => unaccented[letter] ?? letter);
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What an organisation is found by: its name and its municipality. */
export function searchTextOf(name: string, municipality: string): string {
  return searchable(`${name} ${municipality}`);
}

/** The words that must all be found, at most ten; letters and digits only, so that none is a pattern. */
export function searchWords(query: string): string[] {
  return searchable(query).split(' ').filter((word) => word !== '').slice(0, longestSearch);
}

/** Two organisations with the same key are taken for the same one by an import. */
export function duplicateKey(name: string, municipality: string): string {
  return `${searchable(name)}|${searchable(municipality)}`;
}
