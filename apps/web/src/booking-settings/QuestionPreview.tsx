import { uiLanguages, type SessionKindCode, type UiLanguage } from '@relais/contracts';
import { languageName, loadDesk, say as sayIn, type DeskKey } from '@relais/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AnswerField } from '../bookings/AnswerField.tsx';
import { SettingsCard } from '../planning-settings/SettingsCard.tsx';
import { useWords } from '../words/use-words.ts';
import { questionsQuery } from './booking-settings-queries.ts';

/** The questions as the booking form asks them, in each of its languages; what is tried here is kept nowhere. */
export function QuestionPreview({ kind }: { kind: SessionKindCode }) {
  const { say, language: reader } = useWords();
  const [language, setLanguage] = useState<UiLanguage>(reader);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const stored = useQuery(questionsQuery(kind));
  const catalogue = useQuery({ queryKey: ['catalogue', language], queryFn: () => loadDesk(language), staleTime: Infinity });
  const asked = stored.data?.items.filter(({ archived }) => !archived) ?? [];
  const sayThere = (key: DeskKey) => (catalogue.data ? sayIn(language, catalogue.data, key) : '');
  return (
    <SettingsCard title={say('booking_settings.preview')}>
      {() => (
        <>
          <label className="form-field">
            <span>{say('booking_settings.preview_language')}</span>
            <select value={language} onChange={(event) => setLanguage(uiLanguages.find((code) => code === event.target.value) ?? language)}>
              {uiLanguages.map((code) => (
                <option key={code} value={code}>
                  {languageName(code, reader)}
                </option>
              ))}
            </select>
          </label>
          {asked.length === 0 && <p className="hint">{say('booking_settings.preview_empty')}</p>}
          <div className="question-preview" lang={language}>
            {catalogue.data &&
              asked.map((question) => (
                <AnswerField key={question.id} id={`preview-${question.id}`} question={question} language={language} say={sayThere} answer={answers[question.id] ?? ''} onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })} />
              ))}
          </div>
        </>
      )}
    </SettingsCard>
  );
}
