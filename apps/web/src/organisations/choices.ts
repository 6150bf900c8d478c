import { communities, interactionKinds, invitationBases, organisationKinds, organisationStatuses, provinces, spokenLanguages, uiLanguages } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { Choice } from '../forms/ChoiceField.tsx';
import type { Words } from '../words/use-words.ts';

/** Kinds of memory that people write; Relais itself writes of sessions. */
export const writtenKinds = interactionKinds.filter((kind) => kind !== 'session');

/** The word lists of organisations as choices, in the reader's order of letters. */
export function organisationChoices({ say, language }: Words) {
  const sorted = (choices: Choice[]) => choices.sort((a, b) => a.label.localeCompare(b.label, language));
  return {
    kind: sorted(organisationKinds.map((value) => ({ value, label: say(`words.organisation_kind.${value}`) }))),
    status: organisationStatuses.map((value) => ({ value, label: say(`words.organisation_status.${value}`) })),
    province: sorted(provinces.map((value) => ({ value, label: say(`words.province.${value}`) }))),
    community: sorted(communities.map((value) => ({ value, label: say(`words.community.${value}`) }))),
    spoken: sorted(spokenLanguages.map((value) => ({ value, label: languageName(value, language) }))),
    ui: uiLanguages.map((value) => ({ value, label: languageName(value, language) })),
    basis: invitationBases.map((value) => ({ value, label: say(`words.invitation_basis.${value}`) })),
    memory: writtenKinds.map((value) => ({ value, label: say(`words.interaction_kind.${value}`) })),
  };
}

/** The code of a list that a control holds; null when it holds none. */
export function codeIn<Code extends string>(codes: readonly Code[], value: string): Code | null {
  return codes.find((code) => code === value) ?? null;
}
