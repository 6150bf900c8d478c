import type { FieldProps } from './Field.tsx';
import { useControlIds } from './field-scope.ts';

interface CheckFieldProps extends FieldProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Yes or no, with its label beside the box. */
export function CheckField({ form, name, label, hint, isChecked, onChange }: CheckFieldProps) {
  const id = useControlIds()(`/${name}`);
  const fault = form.faults[`/${name}`];
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={fault === undefined ? 'form-field' : 'form-field is-faulty'}>
      <label className="check-line">
        <input id={id} type="checkbox" checked={isChecked} aria-describedby={describedBy} aria-invalid={fault === undefined ? undefined : true} onChange={(event) => onChange(event.target.checked)} />
        {label}
      </label>
      {hint !== undefined && <p id={`${id}-hint`} className="hint">{hint}</p>}
      {fault !== undefined && <p id={`${id}-fault`} className="fault">{fault}</p>}
    </div>
  );
}
