import type { ReactNode } from 'react';

/** Nothing is here, and what to do next. */
export function EmptyState({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </div>
  );
}
