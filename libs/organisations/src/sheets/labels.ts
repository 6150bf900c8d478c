import {
  communities, importColumns, invitationBases, organisationKinds, organisationStatuses, provinces, spokenLanguages, uiLanguages,
  type ImportColumn, type UiLanguage,
} from '@relais/contracts';
import { languageName, translate } from '@relais/wording';
import { searchable } from '../search-text.rules.ts';

/** A word list as people write it in a sheet: its codes, and their labels in every language of Relais. */
export interface Labels<Code extends string> {
  /** The code that a text stands for, whatever its case and accents. */
  codeOf(text: string): Code | undefined;
  /** The labels in the reader's language, to say what would be understood. */
  known(reader: UiLanguage): string;
}

type LabelOf<Code extends string> = (code: Code, reader: UiLanguage) => string;

/** The word list of `codes`, with what each is called in a reader's language. */
export function labelsOf<Code extends string>(codes: readonly Code[], labelOf: LabelOf<Code>): Labels<Code> {
  const byText = textsOf(codes, labelOf);
  const known = new Map(uiLanguages.map((reader) => [reader, codes.map((code) => labelOf(code, reader)).join(', ')]));
  return { codeOf: (text) => byText.get(searchable(text)), known: (reader) => known.get(reader) ?? '' };
}

/** Whole labels first; then their parts (`Ambassade of consulaat`, `... (LOI)`) where these are not ambiguous. */
function textsOf<Code extends string>(codes: readonly Code[], labelOf: LabelOf<Code>): Map<string, Code> {
  const labelled = codes.flatMap((code) => uiLanguages.map((reader) => ({ code, label: labelOf(code, reader) })));
  const whole = new Map([...codes.map((code) => [searchable(code), code] as const), ...labelled.map(({ code, label }) => [searchable(label), code] as const)]);
  const parts = new Map<string, Set<Code>>();
  for (const { code, label } of labelled) for (const part of partsOf(label)) parts.set(part, (parts.get(part) ?? new Set()).add(code));
  for (const [part, meant] of parts) {
    const [code] = meant;
    if (code !== undefined && meant.size === 1 && !whole.has(part)) whole.set(part, code);
  }
  return whole;
}

function partsOf(label: string): string[] {
  return label.split(/[()/,]| of | ou | oder | or /).map(searchable).filter((part) => part.length > 2);
}

/** Made on first use: naming every language in four languages takes a moment. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

export const kindLabels = once(() => labelsOf(organisationKinds, (code, reader) => translate(reader, `words.organisation_kind.${code}`)));
export const statusLabels = once(() => labelsOf(organisationStatuses, (code, reader) => translate(reader, `words.organisation_status.${code}`)));
export const provinceLabels = once(() => labelsOf(provinces, (code, reader) => translate(reader, `words.province.${code}`)));
export const communityLabels = once(() => labelsOf(communities, (code, reader) => translate(reader, `words.community.${code}`)));
export const basisLabels = once(() => labelsOf(invitationBases, (code, reader) => translate(reader, `words.invitation_basis.${code}`)));
export const uiLanguageLabels = once(() => labelsOf(uiLanguages, languageName));
export const spokenLanguageLabels = once(() => labelsOf(spokenLanguages, languageName));
export const columnLabels = once(() => labelsOf<ImportColumn>(importColumns, (code, reader) => translate(reader, `import_columns.${code}`)));
