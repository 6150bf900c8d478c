import type { RepeatFieldsProps } from './repeat-fields.ts';
import { DateListField } from './DateListField.tsx';

/** Dates of the rule on which a series does not take place. */
export function ExcludedDates({ repeat, onChange, ...fields }: RepeatFieldsProps) {
  const { date, say } = fields;
  return (
    <DateListField
      {...fields}
      name="excludedDates"
      label={say('series.excluded_dates')}
      add={say('series.excluded_add')}
      remove={(day) => say('series.excluded_remove', { date: day })}
      dates={repeat.excludedDates}
      from={date}
      onChange={(excludedDates) => onChange({ ...repeat, excludedDates })}
    />
  );
}
