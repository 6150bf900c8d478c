import { Named, SessionInput } from '@relais/contracts';
import { z } from 'zod';
import { RepeatDraft } from '../series/repeat-draft.ts';
import type { DraftField, SessionDraft } from './session-draft.ts';

/** What the quick form hands over to the full form, with the history entry: a reload brings it back as well. */
export interface HandedDraft {
  draft: SessionDraft;
  touched: readonly DraftField[];
  /** How it repeats; left out by forms of a single session. */
  repeat?: RepeatDraft | undefined;
  /** What a copy says of where it comes from. */
  copyOf?: string | undefined;
}

/** Half-typed fields are handed over as well: whether they can be sent is decided when they are sent. */
const Draft = SessionInput.omit({ hostOrganisationId: true, placeAddress: true }).extend({
  host: Named.nullable(),
  placeAddress: z.string().nullable(),
  title: z.string(),
  placeName: z.string(),
  onlineUrl: z.string(),
  note: z.string(),
  capacity: z.number(),
  languages: z.array(SessionInput.shape.languages.element),
});

export const HandedForm = z.object({ draft: Draft, touched: z.array(Draft.keyof()), repeat: RepeatDraft.optional(), copyOf: z.string().optional() });

const Handed = z.object({ sessionDraft: HandedForm });

/** The state of the history entry that the full form is opened with. */
export function handOver(form: HandedDraft): unknown {
  return { sessionDraft: form };
}

/** What a history entry hands over; null when it is nothing. */
export function handedIn(state: unknown): HandedDraft | null {
  const parsed = Handed.safeParse(state);
  return parsed.success ? parsed.data.sessionDraft : null;
}
