import { Field } from '../forms/Field.tsx';
import { ClockInput } from '../sessions/ClockInput.tsx';
import { DateInput } from '../sessions/DateInput.tsx';
import { useReader } from '../sessions/use-reader.ts';
import type { WishField } from './wish-faults.ts';
import type { WishFieldsProps } from './wish-fields.ts';

interface WhenFieldsProps extends WishFieldsProps {
  /** Told whether what stands in a field can be read. */
  onReadable: (field: WishField, isReadable: boolean) => void;
}

const dates = { from: 'planning.find_from', until: 'planning.find_until' } as const;
const clocks = { earliest: 'planning.find_earliest', latest: 'planning.find_latest' } as const;

/** On which days and between which hours. */
export function WhenFields({ form, wish, onChange, onReadable }: WhenFieldsProps) {
  const { say, language, today } = useReader();
  const readable = (field: WishField) => (isReadable: boolean) => onReadable(field, isReadable);
  const date = (field: 'from' | 'until') => (
    <Field form={form} name={field} label={say(dates[field])}>
      {(control) => <DateInput control={control} value={wish[field]} today={today} say={say} language={language} onReadable={readable(field)} onChange={(day) => onChange({ ...wish, [field]: day })} />}
    </Field>
  );
  const clock = (field: 'earliest' | 'latest') => (
    <Field form={form} name={field} label={say(clocks[field])}>
      {(control) => <ClockInput control={control} label={say(clocks[field])} value={wish[field]} onReadable={readable(field)} onChange={(time) => onChange({ ...wish, [field]: time })} />}
    </Field>
  );
  return (
    <div className="wish-when">
      {date('from')}
      {date('until')}
      {clock('earliest')}
      {clock('latest')}
    </div>
  );
}
