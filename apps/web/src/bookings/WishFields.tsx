import { participantFunctions, spokenLanguages, type SessionView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { useQuery } from '@tanstack/react-query';
import { questionsQuery } from '../booking-settings/booking-settings-queries.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { Field } from '../forms/Field.tsx';
import { useControlIds } from '../forms/field-scope.ts';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { choicesQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { AnswerField } from './AnswerField.tsx';
import { asksNames, withAnswer, withFunction, type Wishes } from './booking-draft.ts';
import { NameFields } from './NameFields.tsx';

export interface WishFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly session: SessionView;
  readonly wishes: Wishes;
  readonly onChange: (changes: Partial<Wishes>) => void;
}

/** How many come and who they are, what they need, and what this kind of session asks. */
export function WishFields({ form, session, wishes, onChange }: WishFieldsProps) {
  const { say, language } = useReader();
  const { data: choices } = useQuery(choicesQuery);
  const named = spokenLanguages.map((value) => ({ value, label: languageName(value, language) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <SeatsFields form={form} wishes={wishes} onChange={onChange} />
      {choices && asksNames(session, choices.kinds) && <NameFields form={form} participants={wishes.participants} onChange={(participants) => onChange({ participants })} />}
      <Questions form={form} session={session} wishes={wishes} onChange={onChange} />
      <TextField form={form} name="accessNeeds" label={say('bookings.access_needs')} hint={say('bookings.access_needs_hint')} value={wishes.accessNeeds} onChange={(accessNeeds) => onChange({ accessNeeds })} />
      <ChoiceField
        form={form}
        name="interpreterLanguage"
        label={say('bookings.interpreter_field')}
        value={wishes.interpreterLanguage ?? ''}
        none={say('bookings.interpreter_none')}
        choices={named}
        onChange={(code) => onChange({ interpreterLanguage: spokenLanguages.find((one) => one === code) ?? null })}
      />
    </>
  );
}

const digits = (text: string) => Number(text.replaceAll(/\D/g, '').slice(0, 3));

function SeatsFields({ form, wishes, onChange }: Omit<WishFieldsProps, 'session'>) {
  const { say } = useReader();
  const fault = form.faults['/functions'];
  return (
    <>
      <Field form={form} name="seats" label={say('bookings.seats_field')}>
        {(control) => <input {...control} type="text" inputMode="numeric" className="short-input" value={wishes.seats} onFocus={(event) => event.target.select()} onChange={(event) => onChange({ seats: digits(event.target.value) })} />}
      </Field>
      <fieldset className={fault === undefined ? undefined : 'form-field is-faulty'}>
        <legend>{say('bookings.people')}</legend>
        <p className="hint">{say('bookings.people_hint')}</p>
        {fault !== undefined && <p className="fault">{fault}</p>}
        <div className="booking-functions">
          {participantFunctions.map((one) => (
            <label key={one} className="function-count">
              <span>{say(`words.participant_function.${one}`)}</span>
              <input type="text" inputMode="numeric" value={wishes.functions[one] ?? 0} onFocus={(event) => event.target.select()} onChange={(event) => onChange({ functions: withFunction(wishes.functions, one, digits(event.target.value)) })} />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** Where a fault lies: by the question's id where an answer is missing, else by the answer's place in what was sent. */
function Questions({ form, session, wishes: { answers }, onChange }: WishFieldsProps) {
  const { say, language } = useReader();
  const idOf = useControlIds();
  const asked = useQuery(questionsQuery(session.kind)).data?.items.filter(({ archived }) => !archived) ?? [];
  return asked.map((question) => {
    const place = answers.findIndex(({ questionId }) => questionId === question.id);
    return (
      <AnswerField
        key={question.id}
        id={idOf(`/answers/${question.id}`)}
        question={question}
        language={language}
        say={say}
        answer={answers[place]?.answer ?? ''}
        fault={form.faults[`/answers/${question.id}`] ?? form.faults[`/answers/${place}`]}
        onAnswer={(answer) => onChange({ answers: withAnswer(answers, question.id, answer) })}
      />
    );
  });
}
