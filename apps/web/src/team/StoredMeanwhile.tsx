import { ConflictNote } from '../forms/ConflictNote.tsx';

interface StoredMeanwhileProps {
  readonly label: string;
  /** Both versions, in words. */
  readonly mine: string;
  readonly theirs: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Somebody else changed the same thing first; it is small enough to be told in one line. */
export function StoredMeanwhile({ label, mine, theirs, onKeep, onTake }: StoredMeanwhileProps) {
  return <ConflictNote lines={[{ label, mine, theirs }]} isBusy={false} onKeep={onKeep} onTake={onTake} />;
}
