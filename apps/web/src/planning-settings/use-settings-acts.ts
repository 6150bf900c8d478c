import { useUndoable } from '../ui/use-undoable.ts';
import { useSettingsChanged } from './settings-queries.ts';

/** What is done to a setting is said in a toast and can be taken back there. */
export function useSettingsActs() {
  return useUndoable(useSettingsChanged());
}
