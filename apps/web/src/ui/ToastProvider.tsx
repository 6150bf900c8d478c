import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { ToastContext, type Toast } from './toasts.ts';

const shownMs = 12_000;

/** Says what happened in a corner, for twelve seconds, with Undo where it can be taken back; read out by screen readers. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { id: number })[]>([]);
  const next = useRef(0);
  const drop = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (toast: Toast) => {
      const id = (next.current += 1);
      setToasts((shown) => [...shown.slice(-2), { ...toast, id }]);
      setTimeout(() => drop(id), shownMs);
    },
    [drop],
  );
  return (
    <ToastContext value={useMemo(() => ({ show }), [show])}>
      {children}
      <div className="toasts no-print" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onDone={() => drop(toast.id)} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastLine({ toast: { text, tone = 'good', action }, onDone }: { toast: Toast; onDone: () => void }) {
  const { say } = useWords();
  return (
    <div className={`toast is-${tone}`}>
      <p dir="auto">{text}</p>
      {action && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onDone();
            action.act();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="button is-quiet" onClick={onDone}>
        {say('common.close')}
      </button>
    </div>
  );
}
