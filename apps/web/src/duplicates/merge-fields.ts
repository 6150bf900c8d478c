import { mergeFields, type MergeField, type OrganisationView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { Words } from '../words/use-words.ts';

/** What an organisation says in a field of the comparison; empty where it says nothing. */
const texts: Readonly<Record<MergeField, (organisation: OrganisationView, words: Words) => string>> = {
  name: ({ name }) => name,
  kind: ({ kind }, { say }) => say(`words.organisation_kind.${kind}`),
  status: ({ status }, { say }) => say(`words.organisation_status.${status}`),
  language: ({ language }, words) => languageName(language, words.language),
  address: (organisation, { say }) => addressOf(organisation, say('organisations.address_protected')),
  website: ({ website }) => website,
  languages: ({ languages }, { language }) => languages.map((code) => languageName(code, language)).join(', '),
  communities: ({ communities }, { say }) => communities.map((code) => say(`words.community.${code}`)).join(', '),
  seasonal: ({ seasonal }, { say }) => (seasonal ? say('organisations.seasonal') : ''),
  note: ({ note }) => note,
};

function addressOf({ street, postalCode, municipality, sensitivePlace }: OrganisationView, hidden: string): string {
  return [sensitivePlace ? hidden : (street ?? ''), `${postalCode ?? ''} ${municipality}`.trim()].filter(Boolean).join(', ');
}

export function textOf(field: MergeField, organisation: OrganisationView, words: Words): string {
  return texts[field](organisation, words);
}

/** In which fields two organisations say different things; the address of a protected place cannot be compared here. */
export function fieldsThatDiffer(one: OrganisationView, other: OrganisationView, words: Words): MergeField[] {
  return mergeFields.filter((field) => textOf(field, one, words) !== textOf(field, other, words));
}

/** At first what the kept organisation does not say is taken from the other one. */
export function firstTakes(kept: OrganisationView, merged: OrganisationView, words: Words): MergeField[] {
  return fieldsThatDiffer(kept, merged, words).filter((field) => textOf(field, kept, words) === '');
}
