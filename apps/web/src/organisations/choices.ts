import { communities, organisationKinds, organisationStatuses, provinces, spokenLanguages, uiLanguages, type UiLanguage } from '@relais/contracts';
import { languageName, ownName } from '@relais/wording';
import type { Choice } from '../forms/ChoiceField.tsx';
import type { Words } from '../words/use-words.ts';

/** The word lists of organisations as choices, in the reader's order of letters. */
export function organisationChoices({ say, language }: Words) {
  const sorted = (choices: Choice[]) => choices.sort((a, b) => a.label.localeCompare(b.label, language));
  return {
    kind: sorted(organisationKinds.map((value) => ({ value, label: say(`words.organisation_kind.${value}`) }))),
    status: organisationStatuses.map((value) => ({ value, label: say(`words.organisation_status.${value}`) })),
    province: sorted(provinces.map((value) => ({ value, label: say(`words.province.${value}`) }))),
    community: sorted(communities.map((value) => ({ value, label: say(`words.community.${value}`) }))),
    spoken: sorted(spokenLanguages.map((value) => ({ value, label: languageName(value, language) }))),
    ui: uiChoices,
  };
}

const uiChoices: readonly Choice[] = uiLanguages.map((value: UiLanguage) => ({ value, label: ownName[value] }));
