import type { ReactNode } from 'react';
import type { Reader } from './reader.ts';

/** A sentence beside a field that was refused. */
export interface FieldError {
  readonly field: string;
  readonly detail: string;
}

interface Question {
  readonly reader: Reader;
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly errors: readonly FieldError[];
}

/** What a control has to carry so that its label, hint and error are read with it. */
interface ControlMarks {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly autoFocus?: true;
}

/** A label, a hint, the error if there is one, and the control. The first faulty field of a form has the focus. */
export function Field({ reader, name, label, hint, optional = false, errors, children }: Question & { children: (marks: ControlMarks) => ReactNode }) {
  const error = errors.find((one) => one.field === name);
  const describedBy = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field faulty' : 'field'}>
      <label htmlFor={name}>
        {label} {optional && <span className="hint">{reader.say('pages.optional')}</span>}
      </label>
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {error && <p className="error" id={`${name}-error`}>{error.detail}</p>}
      {children({
        id: name,
        name,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
        ...(error && errors[0] === error ? { autoFocus: true as const } : {}),
      })}
    </div>
  );
}

/** How many fields need attention, each a link to its field. */
export function ErrorSummary({ reader: { say }, errors, labels }: { reader: Reader; errors: readonly FieldError[]; labels: Readonly<Record<string, string>> }) {
  if (errors.length === 0) return null;
  return (
    <section className="notice bad" role="alert" aria-labelledby="errors">
      <h2 id="errors">{say('pages.errors', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, detail }) => (
          <li key={field}><a href={`#${field}`}>{labels[field] ?? field} – {detail}</a></li>
        ))}
      </ul>
    </section>
  );
}
