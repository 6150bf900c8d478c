import type { KindQuestionView, UiLanguage } from '@relais/contracts';
import type { DeskKey } from '@relais/wording';

interface AnswerFieldProps {
  /** Of the control. */
  readonly id: string;
  readonly question: Pick<KindQuestionView, 'answerType' | 'labels' | 'choices' | 'required'>;
  readonly language: UiLanguage;
  readonly say: (key: DeskKey) => string;
  /** Empty while nothing is answered. */
  readonly answer: string;
  readonly fault?: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

const mostDigits = 3;

/** One question to a booker; its answer is chosen or counted, never written. */
export function AnswerField({ id, question, language, say, answer, fault, onAnswer }: AnswerFieldProps) {
  const { answerType, labels, choices, required } = question;
  const control = { id, required, 'aria-describedby': fault === undefined ? undefined : `${id}-fault`, 'aria-invalid': fault === undefined ? undefined : (true as const) };
  const truths = [{ code: 'yes', label: say('sessions.yes') }, { code: 'no', label: say('sessions.no') }];
  const offered = answerType === 'yes_no' ? truths : choices.map((choice) => ({ code: choice.code, label: choice.labels[language] }));
  return (
    <div className={fault === undefined ? 'form-field' : 'form-field is-faulty'}>
      <label htmlFor={id}>
        {labels[language]} {!required && <span className="optional">({say('booking_settings.optional')})</span>}
      </label>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
      {answerType === 'number' ? (
        <input {...control} type="text" inputMode="numeric" className="short-input" maxLength={mostDigits} value={answer} onChange={(event) => onAnswer(event.target.value.replaceAll(/\D/g, ''))} />
      ) : (
        <select {...control} value={answer} onChange={(event) => onAnswer(event.target.value)}>
          <option value="" />
          {offered.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
