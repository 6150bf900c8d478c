import { useWords } from '../words/use-words.ts';

interface DialogActionsProps {
  /** What the button says that leaves everything as it is. */
  readonly back: string;
  readonly onBack: () => void;
  /** What the button says that sends the form. */
  readonly save: string;
  readonly isBusy: boolean;
  readonly isDanger?: boolean;
  /** Not yet, such as before it is known what it would do. */
  readonly isDisabled?: boolean;
}

/** At the foot of a dialog: rather not, or done. */
export function DialogActions({ back, onBack, save, isBusy, isDanger = false, isDisabled = false }: DialogActionsProps) {
  const { say } = useWords();
  return (
    <div className="dialog-actions">
      <button type="button" className="button" onClick={onBack}>
        {back}
      </button>
      <button type="submit" className={isDanger ? 'button is-danger' : 'button is-primary'} disabled={isBusy || isDisabled}>
        {isBusy ? say('sessions.saving') : save}
      </button>
    </div>
  );
}
