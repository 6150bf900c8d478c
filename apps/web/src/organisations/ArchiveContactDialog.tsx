import type { ContactView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useOrganisationsChanged } from './organisation-queries.ts';

/** A contact cannot be put back, so it is asked by name. */
export function ArchiveContactDialog({ contact: { id, function: name }, onClose }: { contact: ContactView; onClose: () => void }) {
  const { say } = useWords();
  const toasts = useToasts();
  const changed = useOrganisationsChanged();
  const archiving = useMutation({
    mutationFn: () => api.act('POST', `/contacts/${id}/archiving`),
    onSuccess: async () => {
      await changed();
      onClose();
      toasts.show({ text: say('organisations.contact_archived', { name }) });
    },
  });
  return (
    <Dialog title={say('organisations.contact_archive')} onClose={onClose}>
      <p dir="auto">{say('organisations.contact_archive_ask', { name })}</p>
      {archiving.isError && <p className="fault" role="alert">{refusalWords(archiving.error, say)}</p>}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>{say('common.cancel')}</button>
        <button type="button" className="button is-danger" disabled={archiving.isPending} onClick={() => archiving.mutate()}>{say('organisations.archive')}</button>
      </div>
    </Dialog>
  );
}
