/** Lower case without accents, as names are searched: `Igreja Esperança` → `igreja esperanca`. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What an organisation is found by: its name and its municipality. */
export function searchTextOf(name: string, municipality: string): string {
  return searchable(`${name} ${municipality}`);
}
