import type { MergeView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { undoMerge, useMerged } from './duplicate-queries.ts';

/** Makes two organisations of one again. */
export function useUndoMerge() {
  const { say } = useWords();
  const toasts = useToasts();
  const merged = useMerged();
  return useMutation({
    mutationFn: undoMerge,
    onSuccess: async ({ mergedName }) => {
      await merged();
      toasts.show({ text: say('duplicates.undone', { name: mergedName }) });
    },
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
}

/** Says that a merge is done, with a way back. */
export function useMergeTold() {
  const { say } = useWords();
  const toasts = useToasts();
  const undoing = useUndoMerge();
  return ({ id, keptName: kept, mergedName }: MergeView) => toasts.show({ text: say('duplicates.merged', { merged: mergedName, kept }), action: { label: say('common.undo'), act: () => undoing.mutate(id) } });
}
