import { useId } from 'react';
import { Field } from '../forms/Field.tsx';
import { DateInput } from '../sessions/DateInput.tsx';
import { NumberField } from './NumberField.tsx';
import { ends, settledOn } from './repeat-draft.ts';
import type { RepeatFieldsProps } from './repeat-fields.ts';

/** When a series ends: not, on a date, or after a number of times. */
export function EndFields({ form, repeat, date, today, say, language, onChange }: RepeatFieldsProps) {
  const group = useId();
  const { until } = settledOn(date, repeat);
  return (
    <>
      <fieldset className="choice-group">
        <legend>{say('series.ends')}</legend>
        {ends.map((end) => (
          <label key={end} className="check-line">
            <input type="radio" name={group} checked={repeat.end === end} onChange={() => onChange({ ...repeat, end, until })} />
            {say(`series.ends_${end}`)}
          </label>
        ))}
      </fieldset>
      {repeat.end === 'until' && (
        <Field form={form} name="rule/until" label={say('series.last_date')}>
          {(control) => (
            <DateInput control={control} value={until} today={today} say={say} language={language} onReadable={() => undefined} onChange={(day) => onChange({ ...repeat, until: day })} />
          )}
        </Field>
      )}
      {repeat.end === 'count' && <NumberField form={form} name="rule/count" label={say('series.how_many')} value={repeat.count} min={1} max={500} onChange={(count) => onChange({ ...repeat, count })} />}
    </>
  );
}
