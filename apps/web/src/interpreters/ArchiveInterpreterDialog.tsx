import type { InterpreterView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useInterpretersChanged } from './interpreter-queries.ts';

/** An interpreter cannot be put back, so it is asked by name. */
export function ArchiveInterpreterDialog({ interpreter: { id, name }, onClose }: { interpreter: InterpreterView; onClose: () => void }) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useInterpretersChanged();
  const archiving = useMutation({
    mutationFn: () => api.act('POST', `/interpreters/${id}/archiving`),
    onSuccess: async () => {
      await changed();
      onClose();
      toasts.show({ text: say('interpreters.archived', { name }) });
    },
  });
  return (
    <Dialog title={say('interpreters.archive_title')} onClose={onClose}>
      <p dir="auto">{say('interpreters.archive_ask', { name })}</p>
      {archiving.isError && <p className="fault" role="alert">{refusalWords(archiving.error, say)}</p>}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>{say('common.cancel')}</button>
        <button type="button" className="button is-danger" disabled={archiving.isPending} onClick={() => archiving.mutate()}>{say('interpreters.archive')}</button>
      </div>
    </Dialog>
  );
}
