import { weekdays, type Weekday } from '@relais/contracts';
import { CornerLeftDown } from 'lucide-react';
import { Field } from '../forms/Field.tsx';
import type { Form } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { rotaFieldName } from './flat-rota.ts';
import { dayAfter, withDay, type RotaDraft } from './rota-draft.ts';
import { weekdayName } from './weekday-words.ts';

interface RotaFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: RotaDraft;
  readonly onChange: (draft: RotaDraft) => void;
}

/** A line for each day, typed as people say it; a day is copied to the next with one press. */
export function RotaFields({ form, draft, onChange }: RotaFieldsProps) {
  const { say } = useReader();
  return (
    <>
      <p className="hint">{say('team.hours_hint')}</p>
      {draft.weeks.map((_, week) => (
        <fieldset key={week} className="rota-week">
          <legend>{draft.weeks.length === 1 ? say('team.hours') : say('team.rota_week', { week: week + 1 })}</legend>
          {weekdays.map((weekday) => (
            <Day key={weekday} form={form} draft={draft} week={week} weekday={weekday} onChange={onChange} />
          ))}
        </fieldset>
      ))}
    </>
  );
}

function Day({ form, draft, week, weekday, onChange }: RotaFieldsProps & { week: number; weekday: Weekday }) {
  const { say, language } = useReader();
  const typed = draft.weeks[week]?.[weekday] ?? '';
  const next = dayAfter(weekday);
  const day = weekdayName(weekday, language);
  return (
    <div className="rota-day">
      <Field form={form} name={rotaFieldName({ week, weekday })} label={day}>
        {(control) => <input {...control} type="text" autoComplete="off" value={typed} onChange={(event) => onChange(withDay(draft, week, weekday, event.target.value))} />}
      </Field>
      {next && (
        <button type="button" className="icon-button" aria-label={say('team.copy_day', { day, next: weekdayName(next, language) })} disabled={typed === ''} onClick={() => onChange(withDay(draft, week, next, typed))}>
          <CornerLeftDown size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
