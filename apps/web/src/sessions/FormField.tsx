import { useId, type ReactNode } from 'react';

/** What a control needs to belong to its field. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FormFieldProps {
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  /** Name of the field in the contract; the first faulty field is found by it. */
  name: string;
  children: (control: ControlProps) => ReactNode;
}

/** A label, one control, a hint and, beside it, what is wrong. */
export function FormField({ label, hint, fault, name, children }: FormFieldProps) {
  const id = useId();
  const hintId = hint === undefined ? '' : `${id}-hint`;
  const faultId = fault === undefined ? '' : `${id}-fault`;
  const describedBy = [hintId, faultId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={fault === undefined ? 'form-field' : 'form-field is-faulty'} data-field={name}>
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': fault === undefined ? undefined : true })}
      {hint !== undefined && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={faultId} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
