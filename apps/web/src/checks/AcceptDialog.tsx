import type { AcceptanceReason, WarningView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import type { Faults } from '../forms/use-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useWords } from '../words/use-words.ts';
import { ReasonField } from './ReasonField.tsx';
import { WarningList } from './WarningList.tsx';

interface AcceptDialogProps {
  /** Moved on the calendar, or sent from a form. */
  readonly occasion: 'move' | 'save';
  readonly warnings: readonly WarningView[];
  /** Null: rather not. */
  readonly onAnswer: (reason: AcceptanceReason | null) => void;
}

/** Something speaks against it: whether it is done all the same, and why. */
export function AcceptDialog({ occasion, warnings, onAnswer }: AcceptDialogProps) {
  const { say } = useWords();
  const [reason, setReason] = useState<AcceptanceReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const faults: Faults = isMissing ? { '/reason': say('planning.reason_choose') } : {};

  function accept(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setMissing(reason === null);
    if (reason === null) event.currentTarget.querySelector('select')?.focus();
    else onAnswer(reason);
  }

  return (
    <Dialog title={say(`planning.accept_${occasion}`)} onClose={() => onAnswer(null)}>
      <form onSubmit={accept} noValidate>
        <div className="dialog-text">
          <WarningList warnings={warnings} />
        </div>
        <ReasonField form={{ faults }} name="reason" value={reason} onChange={setReason} />
        <DialogActions back={say(occasion === 'move' ? 'planning.accept_move_no' : 'sessions.back')} onBack={() => onAnswer(null)} save={say(`planning.accept_${occasion}_yes`)} isBusy={false} />
      </form>
    </Dialog>
  );
}
