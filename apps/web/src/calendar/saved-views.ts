import { SavedViewItem, SavedViewList } from '@relais/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';

const queryKey = ['saved-views'];

export const savedViewsQuery = queryOptions({ queryKey, queryFn: () => api.get('/saved-views', SavedViewList) });

type NewView = Pick<SavedViewItem, 'name' | 'address'>;

const saving = { mutationFn: (view: NewView) => api.post('/saved-views', view, SavedViewItem, { idempotencyKey: newId() }) };

/** Saving, renaming and removing the reader's own views; a removal can be undone. */
export function useSavedViews() {
  const { say } = useWords();
  const toasts = useToasts();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey });
  const save = useMutation({ ...saving, onSuccess });
  const rename = useMutation({ mutationFn: ({ id, version, name }: SavedViewItem) => api.patch(`/saved-views/${id}`, { name }, SavedViewItem, { version }), onSuccess });
  const refused = (error: unknown) => toasts.show({ text: refusalWords(error, say), tone: 'warning' });
  const restore = useMutation({ ...saving, onSuccess, onError: refused });
  const remove = useMutation({
    mutationFn: ({ id }: SavedViewItem) => api.act('DELETE', `/saved-views/${id}`),
    onSuccess: async (_nothing, { name, address }) => {
      await onSuccess();
      toasts.show({ text: say('looks.view_removed', { name }), action: { label: say('common.undo'), act: () => restore.mutate({ name, address }) } });
    },
    onError: refused,
  });
  return { save, rename, remove };
}
