import type { SessionView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useSessionStored } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.ts';
import { cancelInterpreter } from './interpreter-queries.ts';

interface CancelInterpreterDialogProps {
  readonly session: SessionView;
  readonly name: string;
  /** Whether cancelling is still free of charge, in words. */
  readonly deadline: string | null;
  readonly onClose: () => void;
}

/** Says what cancelling costs, and who has to be told by hand. */
export function CancelInterpreterDialog({ session, name, deadline, onClose }: CancelInterpreterDialogProps) {
  const { say } = useReader();
  const toasts = useToasts();
  const stored = useSessionStored();
  const cancelling = useMutation({
    mutationFn: () => cancelInterpreter(session),
    onSuccess: ({ session: now, freeOfCharge }) => {
      void stored(now);
      onClose();
      toasts.show({ text: say(freeOfCharge ? 'interpreters.cancelled_free' : 'interpreters.cancelled_charged', { name }) });
    },
  });
  return (
    <Dialog title={say('interpreters.cancel_title', { name })} onClose={onClose}>
      <div className="dialog-text">
        {deadline !== null && <p>{deadline}</p>}
        <p>{say('interpreters.cancel_note')}</p>
      </div>
      {cancelling.isError && <p className="fault" role="alert">{refusalWords(cancelling.error, say)}</p>}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>{say('interpreters.keep')}</button>
        <button type="button" className="button is-danger" disabled={cancelling.isPending} onClick={() => cancelling.mutate()}>{say('interpreters.cancel')}</button>
      </div>
    </Dialog>
  );
}
