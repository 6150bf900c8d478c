import { z } from 'zod';
import { keyOf, keysFrom, startOf, type FormPlace } from './form-places.ts';
import { HandedForm } from './handed-draft.ts';

const Kept = z.object({
  /** UTC instant of the last key. */
  typedAt: z.iso.datetime(),
  form: HandedForm,
  /** What a change was based on; null for a new session. */
  base: z.object({ version: z.int(), before: HandedForm.shape.draft }).nullable(),
});
/** A session form on this device: kept until it was sent or thrown away. */
export type KeptForm = z.infer<typeof Kept>;

export interface PlacedForm extends FormPlace {
  readonly kept: KeptForm;
}

/** Nothing is kept where a device has no room left or forbids it; typing goes on all the same. */
export function keepForm(place: FormPlace, kept: KeptForm, store: Storage = localStorage): void {
  try {
    store.setItem(keyOf(place), JSON.stringify(kept));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    dropForm(place, store);
  }
}

export function dropForm(place: FormPlace, store: Storage = localStorage): void {
  store.removeItem(keyOf(place));
}

/** What somebody typed into the forms of a session, the latest first; what cannot be read is as good as nothing. */
export function keptForms(writerId: string, sessionId: string, store: Storage = localStorage): PlacedForm[] {
  const start = startOf(writerId, sessionId);
  const found = keysFrom(start, store).flatMap((key) => {
    const kept = Kept.safeParse(parsed(store.getItem(key) ?? '')).data;
    return kept ? [{ writerId, sessionId, formId: key.slice(start.length), kept }] : [];
  });
  return found.sort((a, b) => b.kept.typedAt.localeCompare(a.kept.typedAt));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
