import { z } from 'zod';

const counts = z.record(z.string(), z.int().min(0));
const Draft = z.object({
  clientKey: z.uuid(),
  /** The revision that this corrects; null for a first debrief. */
  corrects: z.int().nullable(),
  /** `unsent` once somebody pressed save and the server has not acknowledged it. */
  state: z.enum(['typing', 'unsent']),
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

const prefix = 'relais.debrief.';

/** The draft of a session's debrief; null when there is none, or none that can be read. */
export function readDraft(sessionId: string, store: Storage = localStorage): DebriefDraft | null {
  const text = store.getItem(prefix + sessionId);
  return text === null ? null : (Draft.safeParse(parsed(text)).data ?? null);
}

/** False when this device has no room left or forbids keeping anything. */
export function keepDraft(sessionId: string, draft: DebriefDraft, store: Storage = localStorage): boolean {
  try {
    store.setItem(prefix + sessionId, JSON.stringify(draft));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function dropDraft(sessionId: string, store: Storage = localStorage): void {
  store.removeItem(prefix + sessionId);
}

/** The sessions whose debrief waits on this device to be sent. */
export function unsentSessions(store: Storage = localStorage): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  const ids = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return ids.filter((id) => readDraft(id, store)?.state === 'unsent');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
