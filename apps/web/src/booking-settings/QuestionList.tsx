import { KindQuestionView } from '@relais/contracts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { api } from '../api/api.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useToasts } from '../ui/toasts.ts';
import { useWords } from '../words/use-words.ts';
import { useBookingSettingsChanged } from './booking-settings-queries.ts';
import type { Opened } from './opened.ts';

interface QuestionListProps {
  readonly questions: readonly KindQuestionView[];
  readonly onOpen: (opened: Opened) => void;
}

/** The questions in their order; arrows move one up or down. */
export function QuestionList({ questions, onOpen }: QuestionListProps) {
  const { say, language } = useWords();
  const move = useMoving();
  return (
    <ol className="question-list">
      {questions.map((question, index) => {
        const name = question.labels[language];
        const deed = (word: 'edit' | 'archive', label: string) => (
          <button type="button" className="button is-quiet" aria-label={`${label}: ${name}`} onClick={() => onOpen({ deed: word, question })}>
            {label}
          </button>
        );
        return (
          <li key={question.id}>
            <p className="question-name">
              <span dir="auto">{name}</span>
              <span className="cell-more">
                {say(`words.answer_type.${question.answerType}`)}
                {question.required && ` · ${say('booking_settings.required')}`}
                {question.choices.length > 0 && ` · ${question.choices.map(({ labels }) => labels[language]).join(' / ')}`}
              </span>
            </p>
            <p className="button-row row-actions no-print">
              <Arrow label={say('booking_settings.up', { question: name })} isEnd={index === 0} icon={<ArrowUp size={18} aria-hidden="true" />} onPress={() => void move(question, question.place - 1)} />
              <Arrow label={say('booking_settings.down', { question: name })} isEnd={index === questions.length - 1} icon={<ArrowDown size={18} aria-hidden="true" />} onPress={() => void move(question, question.place + 1)} />
              {deed('edit', say('common.edit'))}
              {deed('archive', say('booking_settings.archive'))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

interface ArrowProps {
  readonly label: string;
  /** Nothing lies further that way; the button stays in reach, so that the focus does. */
  readonly isEnd: boolean;
  readonly icon: ReactNode;
  readonly onPress: () => void;
}

function Arrow({ label, isEnd, icon, onPress }: ArrowProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} aria-disabled={isEnd} onClick={() => !isEnd && onPress()}>
      {icon}
    </button>
  );
}

function useMoving() {
  const { say, language } = useWords();
  const toasts = useToasts();
  const changed = useBookingSettingsChanged();
  return async ({ id, version, labels }: KindQuestionView, place: number): Promise<void> => {
    try {
      const moved = await api.patch(`/kind-questions/${id}`, { place }, KindQuestionView, { version });
      toasts.show({ text: say('booking_settings.moved', { question: labels[language], place: moved.place }) });
    } catch (reason) {
      toasts.show({ text: refusalWords(reason, say), tone: 'warning' });
    }
    await changed();
  };
}
