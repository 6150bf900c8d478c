import type { Message } from '@relais/mail';

/** One session of a mail about substitutes, with who was to come as far as the host knows. */
export interface SubstitutionItem {
  readonly sessionId: string;
  readonly beforePeople: string;
}

/** Facts of a message are flat; the items are kept as JSON. A message planned before there were digests is about its own session. */
export function substitutionsIn({ sessionId, facts: { items, beforePeople } }: Pick<Message, 'sessionId' | 'facts'>): SubstitutionItem[] {
  if (sessionId !== null) return [{ sessionId, beforePeople: String(beforePeople) }];
  return typeof items === 'string' ? JSON.parse(items) : [];
}
