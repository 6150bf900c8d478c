import { uiLanguages, type KindQuestionInput, type KindQuestionView, type QuestionChoice, type QuestionLabels, type SessionKindCode } from '@relais/contracts';

/** What stands in the form of a question; its place is changed in the list. */
export type QuestionFields = Pick<KindQuestionInput, 'kind' | 'place' | 'answerType' | 'labels' | 'choices' | 'required'>;

const noLabels: QuestionLabels = { nl: '', fr: '', de: '', en: '' };

export function newQuestion(kind: SessionKindCode, place: number): QuestionFields {
  return { kind, place, answerType: 'yes_no', labels: noLabels, choices: [], required: false };
}

export function questionFields({ kind, place, answerType, labels, choices, required }: KindQuestionView): QuestionFields {
  return { kind, place, answerType, labels, choices, required };
}

/** Another type of answer; one that is chosen has two choices to begin with. */
export function withAnswerType(question: QuestionFields, answerType: QuestionFields['answerType']): QuestionFields {
  return { ...question, answerType, choices: answerType === 'choice' ? withChoice(withChoice([])) : [] };
}

/** One more choice, under a code that none has; the code of one that was removed is not used while a higher one is there. */
export function withChoice(choices: readonly QuestionChoice[]): QuestionChoice[] {
  const highest = Math.max(0, ...choices.map(({ code }) => Number(/^choice_(\d+)$/.exec(code)?.[1] ?? 0)));
  return [...choices, { code: `choice_${highest + 1}`, labels: noLabels }];
}

/** A text in each language, on one line, for comparing. */
export function allLabels(labels: QuestionLabels): string {
  return uiLanguages.map((language) => labels[language]).join(' / ');
}
