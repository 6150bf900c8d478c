import { dayOffKinds, provinces, type DayOffInput } from '@relais/contracts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { Field } from '../forms/Field.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { DateInput } from '../sessions/DateInput.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { dayOffLabels } from './day-off-words.ts';

interface DayOffFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: DayOffInput;
  readonly onChange: (draft: DayOffInput) => void;
  /** Told whether what stands in the date is a date. */
  readonly onReadable: (readable: boolean) => void;
}

/** When it is, what it is called, and where it holds. */
export function DayOffFields({ form, draft, onChange, onReadable }: DayOffFieldsProps) {
  const { say, language, today } = useReader();
  const label = (field: keyof DayOffInput) => say(dayOffLabels[field]);
  const sorted = provinces.map((value) => ({ value, label: say(`words.province.${value}`) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <div className="form-pair">
        <Field form={form} name="onDate" label={label('onDate')}>
          {(control) => <DateInput control={control} value={draft.onDate} today={today} say={say} language={language} onReadable={onReadable} onChange={(onDate) => onChange({ ...draft, onDate })} />}
        </Field>
        <ChoiceField
          form={form}
          name="kind"
          label={label('kind')}
          value={draft.kind}
          choices={dayOffKinds.map((value) => ({ value, label: say(`words.day_off_kind.${value}`) }))}
          onChange={(code) => onChange({ ...draft, kind: dayOffKinds.find((kind) => kind === code) ?? draft.kind })}
        />
      </div>
      <TextField form={form} name="name" label={label('name')} value={draft.name} onChange={(name) => onChange({ ...draft, name })} />
      <ChoiceField
        form={form}
        name="province"
        label={label('province')}
        value={draft.province ?? ''}
        none={say('planning.everywhere')}
        choices={sorted}
        onChange={(code) => onChange({ ...draft, province: provinces.find((province) => province === code) ?? null })}
      />
    </>
  );
}
