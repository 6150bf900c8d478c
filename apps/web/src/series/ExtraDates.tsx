import type { RepeatFieldsProps } from './repeat-fields.ts';
import { DateListField } from './DateListField.tsx';

/** Dates on which a series takes place though its rule has none there. */
export function ExtraDates({ repeat, onChange, ...fields }: RepeatFieldsProps) {
  const { date, say } = fields;
  return (
    <DateListField
      {...fields}
      name="extraDates"
      label={say('series.extra_dates')}
      add={say('series.extra_add')}
      remove={(day) => say('series.extra_remove', { date: day })}
      dates={repeat.extraDates}
      from={date}
      onChange={(extraDates) => onChange({ ...repeat, extraDates, excludedDates: repeat.excludedDates.filter((day) => !extraDates.includes(day) || repeat.extraDates.includes(day)) })}
    />
  );
}
