import { formatDate } from '@relais/calendar';
import type { UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { minutesOf, type SessionSlot } from '../calendar/session-slot.ts';
import { Field } from '../forms/Field.tsx';
import type { Form } from '../forms/use-form.ts';
import { ClockInput } from './ClockInput.tsx';
import { DateInput } from './DateInput.tsx';
import { durationWords } from './duration-words.ts';
import { withEndClock, withStart } from './slot-typing.ts';
import type { SlotField } from './use-slot.ts';

interface SlotFieldsProps {
  form: Pick<Form, 'faults'>;
  slot: SessionSlot;
  zone: string;
  today: string;
  say: Say;
  language: UiLanguage;
  onChange: (slot: SessionSlot, touched: 'startsAtLocal' | 'endsAtLocal') => void;
  onReadable: (field: SlotField, readable: boolean) => void;
}

/** Date, start and end: three fields, and in words what they make. */
export function SlotFields({ form, slot, zone, today, say, language, onChange, onReadable }: SlotFieldsProps) {
  const [date, start] = [slot.startsAtLocal.slice(0, 10), slot.startsAtLocal.slice(11)];
  return (
    <div className="slot-fields">
      <Field form={form} name="date" label={say('sessions.date')}>
        {(control) => (
          <DateInput
            control={control}
            value={date}
            today={today}
            say={say}
            language={language}
            onReadable={(readable) => onReadable('date', readable)}
            onChange={(day) => onChange(withStart(slot, `${day}T${start}`, zone), 'startsAtLocal')}
          />
        )}
      </Field>
      <Field form={form} name="startsAtLocal" label={say('sessions.start')}>
        {(control) => (
          <ClockInput
            control={control}
            label={say('sessions.start')}
            value={start}
            onReadable={(readable) => onReadable('startsAtLocal', readable)}
            onChange={(clock) => onChange(withStart(slot, `${date}T${clock}`, zone), 'startsAtLocal')}
          />
        )}
      </Field>
      <Field form={form} name="endsAtLocal" label={say('sessions.end')}>
        {(control) => (
          <ClockInput
            control={control}
            label={say('sessions.end')}
            value={slot.endsAtLocal.slice(11)}
            onReadable={(readable) => onReadable('endsAtLocal', readable)}
            onChange={(clock) => onChange(withEndClock(slot, clock, zone), 'endsAtLocal')}
          />
        )}
      </Field>
      <p className="hint" aria-live="polite">
        {[formatDate(date, language), ...lengthWords(slot, zone, say, language)].join(' · ')}
      </p>
    </div>
  );
}

/** How long it lasts, and that it ends on another day when it does. */
function lengthWords(slot: SessionSlot, zone: string, say: Say, language: UiLanguage): string[] {
  const minutes = minutesOf(slot, zone);
  if (minutes <= 0) return [];
  const endDate = slot.endsAtLocal.slice(0, 10);
  const lasts = say('sessions.lasts', { duration: durationWords(minutes, say) });
  return endDate === slot.startsAtLocal.slice(0, 10) ? [lasts] : [lasts, say('sessions.ends_next_day', { date: formatDate(endDate, language) })];
}
