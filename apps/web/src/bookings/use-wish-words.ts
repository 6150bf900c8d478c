import type { KindQuestionView } from '@relais/contracts';
import { useReader } from '../sessions/use-reader.ts';
import type { Wishes } from './booking-draft.ts';
import { answerWords, functionsOf, needsOf } from './booking-words.ts';

/** What stands in a field of a booking, as a reader says it. */
export function useWishWords(questions: readonly KindQuestionView[]): (name: keyof Wishes, wishes: Wishes) => string {
  const reader = useReader();
  const words: Readonly<Record<keyof Wishes, (wishes: Wishes) => string>> = {
    seats: ({ seats }) => String(seats),
    functions: (wishes) => functionsOf(wishes, reader.say),
    participants: ({ participants }) => participants.map(({ name }) => name).join(', '),
    accessNeeds: ({ accessNeeds }) => accessNeeds,
    interpreterLanguage: ({ interpreterLanguage }) => needsOf({ accessNeeds: '', interpreterLanguage }, reader).join(''),
    answers: ({ answers }) => questions.flatMap((question) => answers.filter(({ questionId }) => questionId === question.id).map(({ answer }) => `${question.labels[reader.language]} ${answerWords(question, answer, reader)}`)).join('; '),
  };
  return (name, wishes) => words[name](wishes);
}
