import { z } from 'zod';

const counts = z.record(z.string(), z.int().min(0));
const Draft = z.object({
  clientKey: z.uuid(),
  /** The revision that this corrects; null for a first debrief. */
  corrects: z.int().nullable(),
  /** `unsent` once somebody pressed save and the server has not answered; `refused` when it said why not. */
  state: z.enum(['typing', 'unsent', 'refused']),
  form: z.object({
    cameByBooking: counts,
    unnamed: z.object({ headcount: z.int().min(0), byRole: counts, byLanguage: counts }),
    materialsLine: z.string(),
    notes: z.string(),
    correctionReason: z.string(),
  }),
});
/** A debrief on this device: kept until the server has acknowledged it. */
export type DebriefDraft = z.infer<typeof Draft>;

/** Whose draft, of which session: a colleague on the same device neither sees nor sends it. */
export interface DraftPlace {
  readonly writerId: string;
  readonly sessionId: string;
}

export interface KeptDraft extends DraftPlace {
  readonly draft: DebriefDraft;
}

const prefix = 'relais.debrief.';
const keyOf = ({ writerId, sessionId }: DraftPlace) => `${prefix}${writerId}.${sessionId}`;
const kept = new EventTarget();

/** Calls back when a draft is kept or dropped, in this tab or another. Answers how to stop. */
export function watchDrafts(listener: () => void): () => void {
  kept.addEventListener('change', listener);
  window.addEventListener('storage', listener);
  return () => {
    kept.removeEventListener('change', listener);
    window.removeEventListener('storage', listener);
  };
}

/** The draft of a session's debrief; null when there is none, or none that can be read. */
export function readDraft(place: DraftPlace, store: Storage = localStorage): DebriefDraft | null {
  return draftIn(draftText(place, store));
}

/** The draft as it is kept: the same text while nothing changed. */
export function draftText(place: DraftPlace, store: Storage = localStorage): string | null {
  return store.getItem(keyOf(place));
}

export function draftIn(text: string | null): DebriefDraft | null {
  return text === null ? null : (Draft.safeParse(parsed(text)).data ?? null);
}

/** False when this device has no room left or forbids keeping anything; it then keeps nothing rather than something old. */
export function keepDraft(place: DraftPlace, draft: DebriefDraft, store: Storage = localStorage): boolean {
  try {
    store.setItem(keyOf(place), JSON.stringify(draft));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    dropDraft(place, store);
    return false;
  }
  kept.dispatchEvent(new Event('change'));
  return true;
}

export function dropDraft(place: DraftPlace, store: Storage = localStorage): void {
  store.removeItem(keyOf(place));
  kept.dispatchEvent(new Event('change'));
}

/** All drafts of a writer on this device. */
export function draftsOf(writerId: string, store: Storage = localStorage): KeptDraft[] {
  const start = keyOf({ writerId, sessionId: '' });
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(start));
  return keys.sort().flatMap((key) => {
    const [sessionId, draft] = [key.slice(start.length), draftIn(store.getItem(key))];
    return draft ? [{ writerId, sessionId, draft }] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
