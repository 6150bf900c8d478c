import './series.css';
import { RepeatRule, type UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import type { Form } from '../forms/use-form.ts';
import { FieldGroup } from '../sessions/SessionFieldGroups.tsx';
import type { SessionDraft } from '../sessions/session-draft.ts';
import { DatePreview } from './DatePreview.tsx';
import { seriesInputOf, type RepeatDraft } from './repeat-draft.ts';
import { RepeatFields } from './RepeatFields.tsx';
import { seriesSentence } from './series-sentence.ts';

interface RepeatSectionProps {
  form: Pick<Form, 'faults'>;
  draft: SessionDraft;
  repeat: RepeatDraft;
  today: string;
  say: Say;
  language: UiLanguage;
  onChange: (repeat: RepeatDraft) => void;
}

/** How a new session repeats, in fields, in a sentence, and date by date. */
export function RepeatSection({ draft, ...fields }: RepeatSectionProps) {
  const { repeat, say, language, onChange } = fields;
  const input = seriesInputOf(draft, repeat);
  return (
    <FieldGroup name={say('series.repeat')}>
      <RepeatFields {...fields} date={draft.startsAtLocal.slice(0, 10)} />
      {input && (
        <>
          <p className="series-sentence" role="status">
            {RepeatRule.safeParse(input.rule).success && seriesSentence(input, { say, language })}
          </p>
          <DatePreview
            form={fields.form}
            input={input}
            say={say}
            language={language}
            onExclude={(excludedDates) => onChange({ ...repeat, excludedDates })}
            onReason={(acceptedBecause) => onChange({ ...repeat, acceptedBecause })}
          />
        </>
      )}
    </FieldGroup>
  );
}
