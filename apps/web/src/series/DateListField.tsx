import { formatDate } from '@relais/calendar';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Field } from '../forms/Field.tsx';
import { DateInput } from '../sessions/DateInput.tsx';
import type { RepeatFieldsProps } from './repeat-fields.ts';

interface DateListFieldProps extends Pick<RepeatFieldsProps, 'form' | 'today' | 'say' | 'language'> {
  name: string;
  label: string;
  add: string;
  /** What the button says that takes a date away, written out. */
  remove: (date: string) => string;
  /** In order. */
  dates: readonly string[];
  /** The date that is proposed. */
  from: string;
  onChange: (dates: string[]) => void;
}

/** Single dates, each of which can be taken away, and a field to add one. */
export function DateListField({ form, name, label, add, remove, dates, from, today, say, language, onChange }: DateListFieldProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isReadable, setReadable] = useState(true);
  const date = chosen ?? from;
  const pointed = isReadable ? form : { faults: { [`/${name}`]: say('sessions.date_unknown') } };
  const addDate = (day: string) => !dates.includes(day) && onChange([...dates, day].sort());
  return (
    <Field form={pointed} name={name} label={label}>
      {(control) => (
        <>
          <div className="date-list-add">
            <DateInput control={control} value={date} today={today} say={say} language={language} onReadable={setReadable} onChange={setChosen} onEnter={addDate} />
            <button type="button" className="button" onClick={() => isReadable && addDate(date)}>
              {add}
            </button>
          </div>
          {dates.length > 0 && (
            <ul className="date-list-dates">
              {dates.map((day) => (
                <li key={day}>
                  {formatDate(day, language)}
                  <button type="button" className="icon-button" aria-label={remove(formatDate(day, language))} onClick={() => onChange(dates.filter((one) => one !== day))}>
                    <X size={16} aria-hidden="true" />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
