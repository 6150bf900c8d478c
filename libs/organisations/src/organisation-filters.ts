import type { OrganisationQuery } from '@relais/contracts';
import type { SqlValues } from '@relais/database';
import { searchWords } from './search-text.rules.ts';

/** What the list and the export can be narrowed by. */
export type OrganisationFilters = Pick<OrganisationQuery, 'q' | 'kind' | 'province' | 'language' | 'community' | 'status' | 'archived'>;

const archived = {
  no: 'organisations.archived_at IS NULL',
  only: 'organisations.archived_at IS NOT NULL',
  all: '1 = 1',
} as const;

/** Every word is in its name or municipality. */
function found(table: string, words: readonly string[]): string {
  return words.map((_, index) => `${table}.search_text LIKE :word${index}`).join(' AND ');
}

/** Who is sought by the name of an organisation that was merged is shown the one it is part of now. */
function foundBefore(words: readonly string[]): string {
  return `SELECT earlier.merged_into_id FROM organisations earlier WHERE earlier.merged_into_id IS NOT NULL AND ${found('earlier', words)}`;
}

/** The filters as SQL on `organisations`, with the values of its placeholders. */
export function filterSql(filters: OrganisationFilters): { where: string; values: SqlValues } {
  const words = searchWords(filters.q ?? '');
  const exact = (['kind', 'province', 'status'] as const).flatMap((name) => (filters[name] === undefined ? [] : [name]));
  const listed = ([['language', 'languages'], ['community', 'communities']] as const).filter(([name]) => filters[name] !== undefined);
  return {
    where: [
      archived[filters.archived],
      ...exact.map((name) => `organisations.${name} = :${name}`),
      ...listed.map(([name, column]) => `organisations.${column} LIKE :${name}`),
      ...(words.length > 0 ? [`(${found('organisations', words)} OR organisations.id IN (${foundBefore(words)}))`] : []),
    ].join(' AND '),
    values: {
      ...Object.fromEntries(exact.map((name) => [name, filters[name] ?? null])),
      ...Object.fromEntries(listed.map(([name]) => [name, `%"${filters[name]}"%`])),
      ...Object.fromEntries(words.map((word, index) => [`word${index}`, `%${word}%`])),
    },
  };
}
