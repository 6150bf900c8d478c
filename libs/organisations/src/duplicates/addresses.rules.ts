import { searchable } from '../search-text.rules.ts';

/** Mail there says nothing of an organisation: anybody may have an address. */
const publicProviders = [
  'gmail', 'googlemail', 'hotmail', 'outlook', 'live', 'msn', 'yahoo', 'ymail', 'icloud', 'me', 'mac', 'aol', 'gmx', 'web', 'mail', 'email', 'telenet', 'skynet', 'proximus', 'scarlet',
  'voo', 'orange', 'wanadoo', 'free', 'laposte', 'sfr', 'proton', 'protonmail', 'pm', 'tutanota', 'tuta', 'zoho', 'yandex', 'pandora', 'belgacom', 'edpnet', 'numericable', 'brutele', 'base', 'online', 'freenet',
];
const countries = ['com', 'net', 'org', 'be', 'fr', 'de', 'nl', 'lu', 'eu', 'me', 'co.uk', 'it', 'es', 'ch', 'at', 'pt', 'ru'];
const known = new Set(publicProviders.flatMap((name) => countries.map((country) => `${name}.${country}`)));

/** The domain of an address of mail; null for a public mail provider's, and where there is none. */
export function organisationDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).trim().toLowerCase();
  return email.includes('@') && domain !== '' && !known.has(domain) ? domain : null;
}

/** The site that an address on the web leads to, with its path: departments of one site are not one organisation. Null where there is none. */
export function siteOf(website: string): string | null {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#:]+)[^/?#]*([^?#]*)/i.exec(website.trim()) ?? [];
  return host === '' ? null : `${host.toLowerCase()}${path.replace(/\/+$/, '')}`;
}

/** `Rue de la Loi 16 bte 4, 1000 Bruxelles` → `16 loi rue|1000`; null where street, number or town is not known. */
export function addressPrint({ street, postalCode, municipality }: { readonly street: string; readonly postalCode: string; readonly municipality: string }): string | null {
  const words = searchable(street.replace(/\b(?:bus|bte|boîte|box)\b.*$/iu, '')).split(' ').filter((word) => word !== '' && !little.has(word));
  const town = searchable(postalCode) || searchable(municipality);
  if (town === '' || words.length < 2 || !words.some((word) => /\d/.test(word))) return null;
  return `${words.sort().join(' ')}|${town}`;
}

const little = new Set(['de', 'la', 'le', 'les', 'du', 'des', 'l', 'd', 'van', 'der', 'den', 'het', 'nr', 'no', 'n']);
