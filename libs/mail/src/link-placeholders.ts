import { isLinkPurpose, type PrivateLinks } from '@relais/identity';
import type { PrivatePage } from './letter.ts';

/** Stands between control characters, which no contract lets anybody type: a text cannot pretend to be a link. */
const placeholder = /\u0002link ([a-z_]+) ([0-9a-f-]{36})\u0003/g;

/** The address of a page, with a placeholder where a token will stand. */
export function addressOf(publicUrl: string, to: string | PrivatePage): string {
  if (typeof to === 'string') return `${publicUrl}${to}`;
  return `${publicUrl}${to.path.replace(':token', `\u0002link ${to.purpose} ${to.subjectId}\u0003`)}`;
}

/** Puts the tokens in; done on delivery and when a planner reads the mail, never before it is stored. */
export async function withTokens(text: string, links: PrivateLinks): Promise<string> {
  const tokens = new Map<string, string>();
  for (const [whole, purpose, subjectId] of text.matchAll(placeholder)) {
    if (isLinkPurpose(purpose) && !tokens.has(whole)) tokens.set(whole, (await links.tokenFor(purpose, subjectId ?? '')) ?? '');
  }
  return text.replace(placeholder, (whole) => tokens.get(whole) ?? '');
}

/** For readers who may see that there is a private link, but not use it. */
export function withoutTokens(text: string): string {
  return text.replace(placeholder, '…');
}
