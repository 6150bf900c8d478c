import type { AnswerType, QuestionChoice } from '@relais/contracts';

interface Choosable {
  readonly answerType: AnswerType;
  readonly choices: readonly Pick<QuestionChoice, 'code'>[];
}

/** A choice offers at least two possibilities, each with a code of its own; other types offer none. */
export function choicesFit({ answerType, choices }: Choosable): boolean {
  if (answerType !== 'choice') return choices.length === 0;
  return choices.length >= 2 && new Set(choices.map(({ code }) => code)).size === choices.length;
}
