import { formatDate } from '@relais/calendar';
import { minutesOf } from '../calendar/session-slot.ts';
import { ClockInput } from './ClockInput.tsx';
import { DateInput } from './DateInput.tsx';
import { durationWords } from './duration-words.ts';
import { Field } from '../forms/Field.tsx';
import { withEndClock, withStart } from './session-draft.ts';
import type { SessionFieldsProps } from './session-fields.ts';

/** Date, start and end: three fields, and in words what they make. */
export function WhenFields({ draft, form, today, say, language, onChange, onReadable }: SessionFieldsProps) {
  const [date, start] = [draft.startsAtLocal.slice(0, 10), draft.startsAtLocal.slice(11)];
  const endDate = draft.endsAtLocal.slice(0, 10);
  const minutes = minutesOf(draft, draft.zone);
  const endHint = [minutes > 0 ? say('sessions.lasts', { duration: durationWords(minutes, say) }) : '', endDate === date ? '' : say('sessions.ends_next_day', { date: formatDate(endDate, language) })];
  return (
    <div className="when-fields">
      <Field form={form} name="date" label={say('sessions.date')} hint={formatDate(date, language)}>
        {(control) => (
          <DateInput
            id={control.id}
            describedBy={control['aria-describedby']}
            invalid={control['aria-invalid']}
            value={date}
            today={today}
            say={say}
            language={language}
            onReadable={(readable) => onReadable('date', readable)}
            onChange={(day) => onChange(withStart(draft, `${day}T${start}`), 'startsAtLocal')}
          />
        )}
      </Field>
      <Field form={form} name="startsAtLocal" label={say('sessions.start')}>
        {(control) => (
          <ClockInput
            id={control.id}
            label={say('sessions.start')}
            describedBy={control['aria-describedby']}
            invalid={control['aria-invalid']}
            value={start}
            onReadable={(readable) => onReadable('startsAtLocal', readable)}
            onChange={(clock) => onChange(withStart(draft, `${date}T${clock}`), 'startsAtLocal')}
          />
        )}
      </Field>
      <Field form={form} name="endsAtLocal" label={say('sessions.end')} hint={endHint.filter(Boolean).join(' · ') || undefined}>
        {(control) => (
          <ClockInput
            id={control.id}
            label={say('sessions.end')}
            describedBy={control['aria-describedby']}
            invalid={control['aria-invalid']}
            value={draft.endsAtLocal.slice(11)}
            onReadable={(readable) => onReadable('endsAtLocal', readable)}
            onChange={(clock) => onChange(withEndClock(draft, clock), 'endsAtLocal')}
          />
        )}
      </Field>
    </div>
  );
}
