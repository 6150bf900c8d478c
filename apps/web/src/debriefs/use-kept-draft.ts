import { useMemo, useSyncExternalStore } from 'react';
import { draftIn, draftText, draftsOf, watchDrafts, type DebriefDraft, type DraftPlace, type KeptDraft } from './debrief-drafts.ts';

/** The draft of one session's debrief as it is on this device now, whichever tab or sender changed it. */
export function useKeptDraft(place: DraftPlace): DebriefDraft | null {
  const text = useSyncExternalStore(watchDrafts, () => draftText(place));
  return useMemo(() => draftIn(text), [text]);
}

/** Every draft of a writer on this device. */
export function useKeptDrafts(writerId: string): KeptDraft[] {
  const text = useSyncExternalStore(watchDrafts, () => JSON.stringify(draftsOf(writerId)));
  return useMemo(() => (text === '[]' ? [] : draftsOf(writerId)), [text, writerId]);
}
