import type { AddressView, OrganisationInput, OrganisationView, UiLanguage } from '@relais/contracts';
import { languageName, type DeskKey } from '@relais/wording';
import type { Words } from '../words/use-words.ts';

/** An organisation as its form holds it; the kind is null until somebody chooses one. */
export type OrganisationDraft = Omit<OrganisationInput, 'kind'> & { readonly kind: OrganisationInput['kind'] | null };
export type OrganisationField = keyof OrganisationDraft;

export const organisationLabels = {
  name: 'organisations.name',
  kind: 'organisations.kind',
  status: 'organisations.status',
  language: 'organisations.language',
  street: 'organisations.street',
  postalCode: 'organisations.postal_code',
  municipality: 'organisations.municipality',
  province: 'organisations.province',
  website: 'organisations.website',
  languages: 'organisations.languages',
  communities: 'organisations.communities',
  seasonal: 'organisations.seasonal',
  sensitivePlace: 'organisations.sensitive',
  note: 'organisations.note',
} as const satisfies Record<OrganisationField, DeskKey>;

export function emptyOrganisation(language: UiLanguage): OrganisationDraft {
  return {
    ...{ name: '', kind: null, status: 'prospect', language, street: '', postalCode: '', municipality: '', province: null },
    ...{ website: '', languages: [], communities: [], seasonal: false, sensitivePlace: false, note: '' },
  };
}

/** The form of a stored organisation. A hidden address stands in it only once it was shown; until then it is neither seen nor sent. */
export function organisationFields(stored: OrganisationView, shown: Pick<AddressView, 'street' | 'postalCode'> = { street: '', postalCode: '' }): OrganisationDraft {
  const { name, kind, status, language, municipality, province, website, languages, communities, seasonal, sensitivePlace, note } = stored;
  const { street, postalCode } = { street: stored.street ?? shown.street, postalCode: stored.postalCode ?? shown.postalCode };
  return { name, kind, status, language, street, postalCode, municipality, province, website, languages, communities, seasonal, sensitivePlace, note };
}

/** What stands in a field, as a reader says it. */
export function organisationWords(field: OrganisationField, draft: OrganisationDraft, { say, language }: Words): string {
  switch (field) {
    case 'kind':
      return draft.kind === null ? '' : say(`words.organisation_kind.${draft.kind}`);
    case 'status':
      return say(`words.organisation_status.${draft.status}`);
    case 'language':
      return languageName(draft.language, language);
    case 'province':
      return draft.province === null ? '' : say(`words.province.${draft.province}`);
    case 'languages':
      return draft.languages.map((code) => languageName(code, language)).join(', ');
    case 'communities':
      return draft.communities.map((code) => say(`words.community.${code}`)).join(', ');
    case 'seasonal':
    case 'sensitivePlace':
      return say(draft[field] ? 'common.yes' : 'common.no');
    default:
      return draft[field];
  }
}
