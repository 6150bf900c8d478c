import { useRef, type ReactNode } from 'react';
import './planning-settings.css';

interface SettingsCardProps {
  readonly title: string;
  readonly hint?: string;
  /** The button that adds something; left out for those who only read. */
  readonly add?: { readonly label: string; readonly act: () => void };
  /** What the card holds; it may put the focus on the heading when a line in focus goes away. */
  readonly children: (toHeading: () => void) => ReactNode;
}

/** One list of settings: its name, what it is for, and the way to add to it. */
export function SettingsCard({ title, hint, add, children }: SettingsCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="card settings-card">
      <div className="card-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {add && (
          <button type="button" className="button no-print" onClick={add.act}>
            {add.label}
          </button>
        )}
      </div>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children(() => heading.current?.focus())}
    </section>
  );
}
