import { SessionView } from '@relais/contracts';
import { isRefused } from '../api/api.ts';
import type { ConflictLine } from '../forms/ConflictNote.tsx';
import { differences, type Versions } from '../forms/conflict.ts';
import { fieldName, fieldWords, type FieldSurroundings } from './field-words.ts';
import type { SessionDraft } from './session-draft.ts';

/** The session as somebody else stored it meanwhile; null when the refusal is about something else. */
export function storedIn(reason: unknown): SessionView | null {
  if (!isRefused(reason, 'version_conflict')) return null;
  const stored = SessionView.safeParse(reason.problem.current);
  return stored.success ? stored.data : null;
}

/** Every field in which two versions of a session part, in words. */
export function conflictLines(versions: Versions<SessionDraft>, around: FieldSurroundings): ConflictLine[] {
  return differences(versions).map(({ name, isMine }) => ({
    label: around.say(fieldName[name]),
    mine: isMine ? fieldWords(name, versions.mine, around) : null,
    theirs: fieldWords(name, versions.theirs, around),
  }));
}
