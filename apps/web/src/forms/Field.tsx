import type { ReactNode } from 'react';
import { useControlIds } from './field-scope.ts';
import type { Form } from './use-form.ts';

/** What a control needs to belong to its field. */
export interface Control {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly form: Pick<Form, 'faults'>;
  /** Name in the contract. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A label, one control, a hint, and beside it what is wrong. */
export function Field({ form, name, label, hint, children }: FieldProps & { children: (control: Control) => ReactNode }) {
  const id = useControlIds()(`/${name}`);
  const fault = form.faults[`/${name}`];
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={fault === undefined ? 'form-field' : 'form-field is-faulty'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': fault === undefined ? undefined : true })}
    </div>
  );
}
