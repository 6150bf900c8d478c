import { visibilities } from '@relais/contracts';
import { Field } from '../forms/Field.tsx';
import { BookingRuleFields } from './BookingRuleFields.tsx';
import type { SessionFieldsProps } from './session-fields.ts';

/** Seats, who may book them, and until when. */
export function BookingFields(fields: SessionFieldsProps) {
  const { draft, form, say, onChange } = fields;
  const hours = [...new Set([0, 1, 2, 4, 8, 24, 48, 72, 168, draft.bookingCutOffHours])].sort((a, b) => a - b);
  return (
    <>
      <fieldset className="choice-group" data-field="visibility">
        <legend>{say('sessions.visibility')}</legend>
        {visibilities.map((visibility) => (
          <label key={visibility} className="check-line">
            <input type="radio" name="visibility" checked={draft.visibility === visibility} onChange={() => onChange({ ...draft, visibility }, 'visibility')} />
            {say(`sessions.visibility_${visibility}`)}
          </label>
        ))}
      </fieldset>
      <Field form={form} name="capacity" label={say('sessions.capacity')} hint={say('sessions.capacity_hint')}>
        {(control) => (
          <input {...control} type="text" inputMode="numeric" className="short-input" value={draft.capacity} onChange={(event) => onChange({ ...draft, capacity: Number(event.target.value.replaceAll(/\D/g, '')) }, 'capacity')} />
        )}
      </Field>
      <Field form={form} name="bookingCutOffHours" label={say('sessions.cut_off')}>
        {(control) => (
          <select {...control} value={draft.bookingCutOffHours} onChange={(event) => onChange({ ...draft, bookingCutOffHours: Number(event.target.value) }, 'bookingCutOffHours')}>
            {hours.map((hour) => (
              <option key={hour} value={hour}>
                {cutOffWords(hour, say)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.capacity > 0 && <BookingRuleFields {...fields} />}
    </>
  );
}

function cutOffWords(hours: number, say: SessionFieldsProps['say']): string {
  if (hours === 0) return say('sessions.cut_off_at_start');
  return hours >= 24 && hours % 24 === 0 ? say('sessions.cut_off_days', { count: hours / 24 }) : say('sessions.cut_off_hours', { count: hours });
}
