import type { Province, SessionKindCode, SpokenLanguage, Topic } from '@relais/contracts';

/** What there is to choose among the sessions to come; each once. */
export interface OfferedChoices {
  readonly languages: readonly SpokenLanguage[];
  readonly topics: readonly Topic[];
  readonly kinds: readonly SessionKindCode[];
  readonly provinces: readonly Province[];
}

/** `languages` and `topics` are JSON lists. */
export interface OfferedRow {
  readonly kind: SessionKindCode;
  readonly languages: string;
  readonly topics: string;
  readonly province: Province | null;
}

export function offeredIn(rows: readonly OfferedRow[]): OfferedChoices {
  const languages = rows.flatMap((row): SpokenLanguage[] => JSON.parse(row.languages));
  const topics = rows.flatMap((row): Topic[] => JSON.parse(row.topics));
  return {
    languages: [...new Set(languages)],
    topics: [...new Set(topics)],
    kinds: [...new Set(rows.map(({ kind }) => kind))],
    provinces: [...new Set(rows.flatMap(({ province }) => province ?? []))],
  };
}
