import { uiLanguages, type AnnouncementTexts, type UiLanguage } from '@relais/contracts';
import { z } from 'zod';

/** What is typed so far, in any language; empty where nothing is. */
export type TypedTexts = Readonly<Partial<Record<UiLanguage, { readonly subject: string; readonly text: string }>>>;

const Kept = z.partialRecord(z.enum(uiLanguages), z.object({ subject: z.string(), text: z.string() }));
const prefix = 'relais.announcement.';
const keyOf = (writerId: string, sessionId: string) => `${prefix}${writerId}.${sessionId}`;

/** What somebody wrote to those who booked a session and has not sent; nothing where it cannot be read. */
export function keptTexts(writerId: string, sessionId: string, store: Storage = localStorage): TypedTexts {
  const text = store.getItem(keyOf(writerId, sessionId));
  return text === null ? {} : (Kept.safeParse(parsed(text)).data ?? {});
}

/** Nothing is kept where a device has no room left or forbids it; typing goes on all the same. */
export function keepTexts(writerId: string, sessionId: string, texts: TypedTexts, store: Storage = localStorage): void {
  try {
    store.setItem(keyOf(writerId, sessionId), JSON.stringify(texts));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    dropTexts(writerId, sessionId, store);
  }
}

export function dropTexts(writerId: string, sessionId: string, store: Storage = localStorage): void {
  store.removeItem(keyOf(writerId, sessionId));
}

/** What is sent: the languages in which anything is written. */
export function writtenTexts(texts: TypedTexts): AnnouncementTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, { subject, text }]) => subject.trim() !== '' || text.trim() !== ''));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
