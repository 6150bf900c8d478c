import { refusalWords } from '../sessions/refusal-words.ts';
import { useWords } from '../words/use-words.ts';
import { useToasts } from './toasts.ts';

interface Removal {
  /** What is removed, as the list names it. */
  readonly name: string;
  readonly remove: () => Promise<unknown>;
  /** Makes it anew. */
  readonly restore: () => Promise<unknown>;
}

interface Change {
  readonly name: string;
  /** What is different now. */
  readonly text: string;
  /** Null where there is nothing to take back, as with something new. */
  readonly changeBack: (() => Promise<unknown>) | null;
}

/** What is done to a line of a list is said in a toast and can be taken back there; `changed` fetches what shows it afresh. */
export function useUndoable(changed: () => Promise<unknown>) {
  const { say } = useWords();
  const toasts = useToasts();

  /** Answers whether it went through; a refusal is said in words. */
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

  async function takeBack(act: () => Promise<unknown>, text: string): Promise<void> {
    if (await done(act)) toasts.show({ text });
  }

  /** Answers whether it is gone. */
  async function remove({ name, remove: removing, restore }: Removal): Promise<boolean> {
    const isGone = await done(removing);
    if (isGone) toasts.show({ text: say('planning.removed', { name }), action: { label: say('common.undo'), act: () => void takeBack(restore, say('planning.restored', { name })) } });
    return isGone;
  }

  /** To be called once a change is stored. */
  async function tell({ name, text, changeBack }: Change): Promise<void> {
    await changed();
    toasts.show(changeBack === null ? { text } : { text, action: { label: say('common.undo'), act: () => void takeBack(changeBack, say('planning.changed_back', { name })) } });
  }

  return { remove, tell };
}
