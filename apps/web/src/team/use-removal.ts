import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useTeamChanged } from './team-queries.ts';

interface Removal {
  /** What is removed, as the list names it. */
  readonly name: string;
  readonly remove: () => Promise<unknown>;
  /** Enters it anew. */
  readonly restore: () => Promise<unknown>;
}

/** Removes a line of somebody's hours, absences or duties, and offers to take that back. */
export function useRemoval() {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useTeamChanged();
  async function done(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (reason) {
      toasts.show({ text: refusalWords(reason, say), tone: 'warning' });
      return false;
    } finally {
      await changed();
    }
  }
  async function restored({ name, restore }: Removal): Promise<void> {
    if (await done(restore)) toasts.show({ text: say('planning.restored', { name }) });
  }
  return async (removal: Removal): Promise<void> => {
    if (await done(removal.remove)) toasts.show({ text: say('planning.removed', { name: removal.name }), action: { label: say('common.undo'), act: () => void restored(removal) } });
  };
}
