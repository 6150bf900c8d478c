import { useEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import { guardLeaving } from './leaving.ts';

/** Asks before a link, Back, a reload or closing the tab throws away what was typed. Code that leaves after saving is not asked. */
export function useUnsavedGuard(isDirty: boolean): void {
  const { say } = useWords();
  useEffect(() => {
    if (!isDirty) return;
    const mayLeave = () => window.confirm(say('common.leave_unsaved'));
    function onClick(event: MouseEvent): void {
      if (!leavesByLink(event) || mayLeave()) return;
      event.preventDefault();
      event.stopPropagation();
    }
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const stopGuarding = guardLeaving(mayLeave);
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      stopGuarding();
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [isDirty, say]);
}

/** A plain click on a link that replaces this view; anchors within the page and downloads do not. */
function leavesByLink({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return false;
  const link = target.closest('a');
  return link !== null && link.target !== '_blank' && !link.hasAttribute('download') && !(link.getAttribute('href') ?? '#').startsWith('#');
}
