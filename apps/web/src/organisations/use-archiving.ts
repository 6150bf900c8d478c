import type { OrganisationView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useOrganisationsChanged } from './organisation-queries.ts';

type Deed = 'archive' | 'restore';

/** Takes an organisation out of the lists and puts it back; either can be undone at once. */
export function useArchiving({ id, name }: Pick<OrganisationView, 'id' | 'name'>) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useOrganisationsChanged();
  const turning = useMutation({
    mutationFn: (deed: Deed) => api.act(deed === 'archive' ? 'POST' : 'DELETE', `/organisations/${id}/archiving`),
    onSuccess: async (_nothing, deed) => {
      await changed();
      toasts.show({
        text: say(deed === 'archive' ? 'organisations.archived_done' : 'organisations.restored_done', { name }),
        action: { label: say('common.undo'), act: () => turning.mutate(deed === 'archive' ? 'restore' : 'archive') },
      });
    },
    onError: (error) => toasts.show({ text: refusalWords(error, say), tone: 'warning' }),
  });
  return { isBusy: turning.isPending, archive: () => turning.mutate('archive'), restore: () => turning.mutate('restore') };
}
