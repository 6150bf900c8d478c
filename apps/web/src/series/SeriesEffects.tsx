import './series.css';
import type { SeriesChange, SeriesPreview } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { useId } from 'react';
import { useWords } from '../words/use-words.ts';
import { ChangedDate } from './ChangedDate.tsx';
import { effectSentences, isEffect, keptSentences } from './effects.ts';

/** What somebody decides about sessions edited by hand and about mail. */
export interface EffectChoices {
  overridden: SeriesChange['overridden'];
  notify: boolean;
}

interface SeriesEffectsProps {
  preview: SeriesPreview;
  zone: string;
  choices: EffectChoices;
  onChoose: (choices: EffectChoices) => void;
  /** Without hand-edited sessions to decide about, as when they are cancelled. */
  isFinal?: boolean;
}

/** What a change or cancellation would do, in words and date by date, before it is done. */
export function SeriesEffects({ preview, zone, choices, onChoose, isFinal = false }: SeriesEffectsProps) {
  const { say, language } = useWords();
  const kept = keptSentences(preview, say, language);
  const touched = preview.dates.filter((date) => isEffect(date) || date.overlaps.length > 0);
  return (
    <section className="series-effects" aria-label={say('series.effects')}>
      <ul aria-live="polite">
        {effectSentences(preview, say).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {!isFinal && preview.handEdited > 0 && <OverriddenFields count={preview.handEdited} choices={choices} onChoose={onChoose} />}
      {kept.length > 0 && (
        <ul className="hint">
          {kept.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Recipients preview={preview} choices={choices} onChoose={onChoose} />
      {touched.length > 0 && (
        <details>
          <summary>{say('series.every_date')}</summary>
          <ul>
            {touched.map((date) => (
              <ChangedDate key={date.date} date={date} zone={zone} say={say} language={language} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OverriddenFields({ count, choices, onChoose }: { count: number } & Pick<SeriesEffectsProps, 'choices' | 'onChoose'>) {
  const { say } = useWords();
  const group = useId();
  return (
    <fieldset className="choice-group">
      <legend>{say('series.edited_by_hand', { count })}</legend>
      {(['keep', 'replace'] as const).map((overridden) => (
        <label key={overridden} className="check-line">
          <input type="radio" name={group} checked={choices.overridden === overridden} onChange={() => onChoose({ ...choices, overridden })} />
          {say(`series.overridden_${overridden}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Recipients({ preview: { recipients }, choices, onChoose }: Pick<SeriesEffectsProps, 'preview' | 'choices' | 'onChoose'>) {
  const { say, language } = useWords();
  if (recipients.length === 0) return <p>{say('series.recipients_none')}</p>;
  return (
    <div>
      <p>{say('series.recipients', { count: recipients.length })}:</p>
      <ul>
        {recipients.map((recipient, index) => (
          <li key={index} dir="auto">
            {say('series.recipient', { name: recipient.name, count: recipient.sessions, language: languageName(recipient.language, language) })}
          </li>
        ))}
      </ul>
      <label className="check-line">
        <input type="checkbox" checked={choices.notify} onChange={(event) => onChoose({ ...choices, notify: event.target.checked })} />
        {say('series.notify', { count: recipients.length })}
      </label>
    </div>
  );
}
