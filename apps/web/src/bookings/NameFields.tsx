import { participantFunctions } from '@relais/contracts';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import type { Wishes } from './booking-draft.ts';

interface NameFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly participants: Wishes['participants'];
  readonly onChange: (participants: Wishes['participants']) => void;
}

/** The professionals who get a certificate. */
export function NameFields({ form, participants, onChange }: NameFieldsProps) {
  const { say } = useReader();
  const adding = useRef<HTMLButtonElement>(null);
  const fault = form.faults['/participants'];
  const change = (index: number, changes: Partial<Wishes['participants'][number]>) => onChange(participants.map((one, at) => (at === index ? { ...one, ...changes } : one)));

  function remove(index: number): void {
    onChange(participants.filter((_, at) => at !== index));
    adding.current?.focus();
  }

  return (
    <fieldset className={fault === undefined ? undefined : 'form-field is-faulty'}>
      <legend>{say('bookings.names')}</legend>
      {fault !== undefined && <p className="fault">{fault}</p>}
      {participants.map((one, index) => (
        <div key={index} className="booking-names">
          <TextField form={form} name={`participants/${index}/name`} label={say('bookings.name_of', { number: index + 1 })} value={one.name} onChange={(name) => change(index, { name })} />
          <ChoiceField
            form={form}
            name={`participants/${index}/function`}
            label={say('bookings.function_of', { number: index + 1 })}
            value={one.function}
            choices={participantFunctions.map((value) => ({ value, label: say(`words.participant_function.${value}`) }))}
            onChange={(code) => change(index, { function: participantFunctions.find((known) => known === code) ?? one.function })}
          />
          <button type="button" className="icon-button" aria-label={say('bookings.name_remove', { number: index + 1 })} onClick={() => remove(index)}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
      ))}
      <button ref={adding} type="button" className="button" onClick={() => onChange([...participants, { name: '', function: 'social_worker' }])}>
        {say('bookings.name_add')}
      </button>
    </fieldset>
  );
}
