import { useQueryClient } from '@tanstack/react-query';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { undoSeriesChange } from './series-api.ts';

/** Takes a change of a series back, and says so, or why it cannot be. */
export function useSeriesUndo(): (changeId: string) => Promise<void> {
  const { say } = useWords();
  const client = useQueryClient();
  const toasts = useToasts();
  return async (changeId) => {
    try {
      const { told } = await undoSeriesChange(changeId);
      toasts.show({ text: [say('series.undone'), ...(told > 0 ? [say('series.told', { count: told })] : [])].join(' ') });
    } catch (reason) {
      toasts.show({ text: `${say('series.undo_refused')} ${refusalWords(reason, say)}`, tone: 'warning' });
    }
    await client.invalidateQueries({ queryKey: ['sessions'] });
  };
}
