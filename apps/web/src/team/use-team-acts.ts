import { useUndoable } from '../ui/use-undoable.ts';
import { useTeamChanged } from './team-queries.ts';

/** What is done to somebody's hours, absences or duties is said in a toast and can be taken back there. */
export function useTeamActs() {
  return useUndoable(useTeamChanged());
}
