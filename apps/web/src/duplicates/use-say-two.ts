import { useMutation } from '@tanstack/react-query';
import { useOrganisationsChanged } from '../organisations/organisation-queries.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { sayTwo, suggestAgain } from './duplicate-queries.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Says of two organisations that they are two; can be taken back at once, and later in the list. */
export function useSayTwo(first: Named, second: Named) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useOrganisationsChanged();
  const pair = { firstId: first.id, secondId: second.id };
  const doing = useMutation({
    mutationFn: (deed: 'two' | 'again'): Promise<unknown> => (deed === 'two' ? sayTwo(pair) : suggestAgain(pair)),
    onSuccess: async (_nothing, deed) => {
      await changed();
      if (deed === 'two') toasts.show({ text: say('duplicates.said_two', { first: first.name, second: second.name }), action: { label: say('common.undo'), act: () => doing.mutate('again') } });
    },
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
  return { isBusy: doing.isPending, say: () => doing.mutate('two'), takeBack: () => doing.mutate('again') };
}
