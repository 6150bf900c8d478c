import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Asked before unsaved input is thrown away. */
  readonly isDirty?: boolean;
  readonly children: ReactNode;
}

/** A native modal dialog: focus goes into the first field of its form, Escape and the cross go out, focus returns to where it was. */
export function Dialog({ title, onClose, isDirty = false, children }: DialogProps) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  function leave(): void {
    if (!isDirty || window.confirm(say('common.leave_unsaved'))) onClose();
  }
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId} dir="auto">
          {title}
        </h2>
        <button type="button" className="icon-button" aria-label={say('common.close')} onClick={leave}>
          <X size={20} aria-hidden="true" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
