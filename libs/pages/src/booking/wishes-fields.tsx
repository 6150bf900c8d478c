import { participantFunctions, spokenLanguages, type OpenSession } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { ReactNode } from 'react';
import { Field, type FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { QuestionFields, wordsOf } from './question-fields.tsx';
import { hasWishes, nameLines, partNames, type TypedWishes } from './typed-booking.ts';

interface Wishes {
  readonly reader: Reader;
  readonly errors: readonly FieldError[];
  readonly typed: TypedWishes;
  readonly session: Pick<OpenSession, 'asksNames' | 'questions'>;
}

export function SeatsField({ reader, errors, typed, most, hint }: Omit<Wishes, 'session'> & { readonly most: number; readonly hint?: string }) {
  return (
    <Field reader={reader} errors={errors} name="seats" label={reader.say('pages.seats_wanted')} {...(hint === undefined ? {} : { hint })}>
      {(marks) => <input {...marks} type="number" inputMode="numeric" required min={1} max={most} className="short" defaultValue={typed.seats} />}
    </Field>
  );
}

export function RequiredQuestions({ session, typed: { answers }, ...ask }: Wishes) {
  return <QuestionFields {...ask} answers={answers} questions={session.questions.filter(({ required }) => required)} />;
}

/** What may stay empty is folded away until somebody said something of it. */
export function MoreWishes({ session, typed, errors, reader, isOpen = false, children }: Wishes & { readonly isOpen?: boolean; readonly children?: ReactNode }) {
  const { say, language } = reader;
  const ask = { reader, errors };
  const others = session.questions.filter(({ required }) => !required);
  const folded = [...others.map(({ id }) => partNames.answer(id)), 'contactName', 'accessNeeds', 'interpreterLanguage'];
  const isFaulty = errors.some(({ field }) => folded.includes(field) || /^(functions|name|nameFunction)\./.test(field));
  const isAnswered = others.some(({ id }) => (typed.answers[id] ?? '') !== '');
  return (
    <details open={isOpen || isFaulty || isAnswered || hasWishes(typed)}>
      <summary>{say('pages.more_wishes')} <span className="hint">{say('pages.optional')}</span></summary>
      <FunctionFields {...ask} typed={typed} />
      {session.asksNames && <NameFields {...ask} typed={typed} />}
      {children}
      <QuestionFields {...ask} answers={typed.answers} questions={others} />
      <Field {...ask} name="interpreterLanguage" label={say('pages.interpreter')}>
        {(marks) => (
          <select {...marks} defaultValue={typed.interpreterLanguage}>
            <option value="">{say('pages.no_interpreter')}</option>
            {spokenLanguages.map((code) => <option key={code} value={code}>{languageName(code, language)}</option>)}
          </select>
        )}
      </Field>
      <Field {...ask} name="accessNeeds" label={say('pages.access_needs')} hint={say('pages.access_needs_hint')} optional>
        {(marks) => <textarea {...marks} rows={2} maxLength={300} defaultValue={typed.accessNeeds} dir="auto" />}
      </Field>
    </details>
  );
}

function FunctionFields({ reader, errors, typed }: Omit<Wishes, 'session'>) {
  const { say } = reader;
  return (
    <fieldset className="counts">
      <legend>{say('pages.functions')}</legend>
      <p className="hint">{say('pages.functions_hint')}</p>
      {participantFunctions.map((code) => (
        <Field key={code} reader={reader} errors={errors} name={partNames.functionCount(code)} label={say(`words.participant_function.${code}`)}>
          {(marks) => <input {...marks} type="number" inputMode="numeric" min={0} max={50} className="short" defaultValue={typed.functions[code]} />}
        </Field>
      ))}
      <output id="functions-total" htmlFor={participantFunctions.map(partNames.functionCount).join(' ')} data-words={say('pages.functions_total', { total: '#' })} />
    </fieldset>
  );
}

function NameFields({ reader, errors, typed }: Omit<Wishes, 'session'>) {
  const { say } = reader;
  return (
    <fieldset>
      <legend>{say('pages.names')}</legend>
      <p className="hint">{say('pages.names_hint')}</p>
      {Array.from({ length: nameLines(typed) }, (_, line) => (
        <div key={line} className="wish">
          <Field reader={reader} errors={errors} name={partNames.participantName(line)} label={say('pages.name_n', { number: line + 1 })}>
            {(marks) => <input {...marks} type="text" maxLength={120} autoComplete="off" defaultValue={typed.participants[line]?.name ?? ''} dir="auto" />}
          </Field>
          <Field reader={reader} errors={errors} name={partNames.participantFunction(line)} label={say('pages.function_n', { number: line + 1 })}>
            {(marks) => (
              <select {...marks} defaultValue={typed.participants[line]?.function ?? participantFunctions[0]}>
                {participantFunctions.map((code) => <option key={code} value={code}>{say(`words.participant_function.${code}`)}</option>)}
              </select>
            )}
          </Field>
        </div>
      ))}
    </fieldset>
  );
}

/** What these fields are called, for the summary of errors. */
export function wishLabels(reader: Reader, { questions }: Pick<OpenSession, 'questions'>, typed: TypedWishes): Record<string, string> {
  const { say } = reader;
  const lines = Array.from({ length: nameLines(typed) }, (_, line) => line);
  return {
    seats: say('pages.seats_wanted'), accessNeeds: say('pages.access_needs'), interpreterLanguage: say('pages.interpreter'),
    ...Object.fromEntries(participantFunctions.map((code) => [partNames.functionCount(code), say(`words.participant_function.${code}`)])),
    ...Object.fromEntries(lines.map((line) => [partNames.participantName(line), say('pages.name_n', { number: line + 1 })])),
    ...Object.fromEntries(lines.map((line) => [partNames.participantFunction(line), say('pages.function_n', { number: line + 1 })])),
    ...Object.fromEntries(questions.map(({ id, labels }) => [partNames.answer(id), wordsOf(labels, reader).text])),
  };
}
