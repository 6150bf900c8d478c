import type { KindQuestionView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useBookingSettingsChanged } from './booking-settings-queries.ts';

interface ArchiveQuestionDialogProps {
  readonly question: KindQuestionView;
  readonly onClose: () => void;
  /** The line is gone; the focus needs another place. */
  readonly onGone: () => void;
}

/** A question cannot be put back, so it is asked by name. */
export function ArchiveQuestionDialog({ question: { id, labels }, onClose, onGone }: ArchiveQuestionDialogProps) {
  const { say, language } = useWords();
  const toasts = useToasts();
  const changed = useBookingSettingsChanged();
  const question = labels[language];
  const archiving = useMutation({
    mutationFn: () => api.act('POST', `/kind-questions/${id}/archiving`),
    onSuccess: async () => {
      await changed();
      onClose();
      onGone();
      toasts.show({ text: say('booking_settings.archived', { question }) });
    },
  });
  return (
    <Dialog title={say('booking_settings.archive_title')} onClose={onClose}>
      <p dir="auto">{say('booking_settings.archive_ask', { question })}</p>
      {archiving.isError && <p className="fault" role="alert">{refusalWords(archiving.error, say)}</p>}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>{say('common.cancel')}</button>
        <button type="button" className="button is-danger" disabled={archiving.isPending} onClick={() => archiving.mutate()}>{say('booking_settings.archive')}</button>
      </div>
    </Dialog>
  );
}
