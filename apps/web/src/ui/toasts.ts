import { createContext, useContext } from 'react';

export interface Toast {
  readonly text: string;
  readonly tone?: 'good' | 'warning';
  /** What can still be done about it, such as taking it back. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

export interface Toasts {
  readonly show: (toast: Toast) => void;
}

export const ToastContext = createContext<Toasts | null>(null);

export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToasts needs a ToastProvider');
  return toasts;
}
