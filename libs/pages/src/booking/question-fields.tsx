import type { OpenSession, QuestionLabels } from '@relais/contracts';
import { Field, type FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { partNames } from './typed-booking.ts';

type Question = OpenSession['questions'][number];

interface Questions {
  readonly reader: Reader;
  readonly errors: readonly FieldError[];
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, string>>;
}

interface Asked extends Omit<Questions, 'questions'> {
  readonly question: Question;
}

/** What bookers of this kind of session are asked: answers are chosen or counted, never written. */
export function QuestionFields({ questions, ...rest }: Questions) {
  return questions.map((question) => (question.answerType === 'yes_no' ? <YesNo key={question.id} question={question} {...rest} /> : <Counted key={question.id} question={question} {...rest} />));
}

function YesNo({ reader, errors, question, answers }: Asked) {
  const { say } = reader;
  const name = partNames.answer(question.id);
  const error = errors.find(({ field }) => field === name);
  const isFirst = error !== undefined && errors[0] === error;
  return (
    <fieldset className={error ? 'faulty' : undefined} {...(error ? { 'aria-describedby': `${name}-error` } : {})}>
      <legend>
        <Words reader={reader} labels={question.labels} /> {!question.required && <span className="hint">{say('pages.optional')}</span>}
      </legend>
      {error && <p className="error" id={`${name}-error`}>{error.detail}</p>}
      <div className="options">
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer} className="choice">
            <input type="radio" name={name} value={answer} {...(answer === 'yes' ? { id: name, autoFocus: isFirst } : {})} defaultChecked={answers[question.id] === answer} /> {say(`pages.${answer}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Counted({ reader, errors, question, answers }: Asked) {
  const { say } = reader;
  const given = answers[question.id] ?? '';
  return (
    <Field reader={reader} errors={errors} name={partNames.answer(question.id)} label={<Words reader={reader} labels={question.labels} />} optional={!question.required}>
      {(marks) =>
        question.answerType === 'number' ? (
          <input {...marks} type="number" inputMode="numeric" min={0} max={999} className="short" defaultValue={given} />
        ) : (
          <select {...marks} defaultValue={given}>
            <option value="">{say('pages.choose_one')}</option>
            {question.choices.map(({ code, labels }) => <option key={code} value={code} {...wordsOf(labels, reader).marks}>{wordsOf(labels, reader).text}</option>)}
          </select>
        )
      }
    </Field>
  );
}

function Words({ reader, labels }: { reader: Reader; labels: QuestionLabels }) {
  const { text, marks } = wordsOf(labels, reader);
  return <bdi {...marks}>{text}</bdi>;
}

/** Coordinators write questions in the languages of the staff app; on an Arabic page they are in English, and say so. */
export function wordsOf(labels: QuestionLabels, { language }: Reader): { text: string; marks: { lang?: string; dir?: 'ltr' } } {
  return language === 'ar' ? { text: labels.en, marks: { lang: 'en', dir: 'ltr' } } : { text: labels[language], marks: {} };
}
