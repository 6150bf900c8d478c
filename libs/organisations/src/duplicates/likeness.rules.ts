import type { DuplicatePair } from '@relais/contracts';
import { isSameButForATypo, nameLikeness, namePrint, nearSpellings, type NamePrint } from './name-print.rules.ts';
import { addressPrint, organisationDomain, siteOf } from './addresses.rules.ts';
import { searchable } from '../search-text.rules.ts';

export type Sign = DuplicatePair['signs'][number];

export interface Comparable {
  readonly id: string;
  /** Its own, and those of the organisations that were merged into it. */
  readonly names: readonly string[];
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly website: string;
  readonly emails: readonly string[];
}

/** What is compared of an organisation. */
export interface Print {
  readonly id: string;
  readonly names: readonly NamePrint[];
  readonly address: string | null;
  readonly municipality: string;
  readonly domains: ReadonlySet<string>;
  readonly site: string | null;
}

export interface Likeness {
  readonly signs: readonly Sign[];
  /** The more, the likelier; comparable among pairs. */
  readonly points: number;
}

export function printOf({ id, names, website, emails, ...place }: Comparable): Print {
  const domains = new Set(emails.flatMap((email) => organisationDomain(email) ?? []));
  return { id, names: names.map(namePrint), address: addressPrint(place), municipality: searchable(place.municipality), domains, site: siteOf(website) };
}

const enough = 4;
const points = { sameName: 5, muchAlike: 4, someAlike: 2, address: 3, emailDomain: 2, website: 2, mailAndSite: 3, elsewhere: -2 };
const [muchAlike, someAlike] = [0.8, 0.55];

/** Why two organisations could be one; null when too little speaks for it. */
export function likenessOf(one: Print, other: Print, weightOf: (word: string) => number): Likeness | null {
  const name = Math.max(0, ...one.names.flatMap((mine) => other.names.map((theirs) => nameLikeness(mine, theirs, weightOf))));
  const signs = signsOf(one, other, name);
  if (signs.length === 0) return null;
  const sum = pointsOf(signs, name) + (isElsewhere(one, other) ? points.elsewhere : 0);
  return sum >= enough ? { signs, points: sum + name / 10 } : null;
}

function signsOf(one: Print, other: Print, name: number): Sign[] {
  const hold: Readonly<Record<Sign, boolean>> = {
    name: name >= someAlike,
    address: one.address !== null && one.address === other.address,
    email_domain: [...one.domains].some((domain) => other.domains.has(domain)),
    website: one.site !== null && one.site === other.site,
  };
  return (['name', 'address', 'email_domain', 'website'] as const).filter((sign) => hold[sign]);
}

function pointsOf(signs: readonly Sign[], name: number): number {
  const ofName = name >= 1 ? points.sameName : name >= muchAlike ? points.muchAlike : name >= someAlike ? points.someAlike : 0;
  const [hasMail, hasSite] = [signs.includes('email_domain'), signs.includes('website')];
  // A site and mail there are mostly one sign, not two.
  const ofWeb = hasMail && hasSite ? points.mailAndSite : hasMail ? points.emailDomain : hasSite ? points.website : 0;
  return ofName + ofWeb + (signs.includes('address') ? points.address : 0);
}

function isElsewhere(one: Print, other: Print): boolean {
  return one.municipality !== '' && other.municipality !== '' && !isSameButForATypo(one.municipality, other.municipality);
}

/** What a likely pair has in common at least, to find it without comparing all with all. */
export function keysOf({ names, address, domains, site }: Print): string[] {
  const keys = new Set<string>();
  for (const { words, joined } of names) {
    for (const word of words) for (const spelling of nearSpellings(word)) keys.add(`word ${spelling}`);
    keys.add(`name ${joined}`).add(`set ${words.join(' ')}`);
  }
  for (const domain of domains) keys.add(`mail ${domain}`);
  if (address !== null) keys.add(`address ${address}`);
  if (site !== null) keys.add(`site ${site}`);
  return [...keys];
}
