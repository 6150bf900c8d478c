import type { AnswerType, ProblemCode } from '@relais/contracts';

export interface AskedQuestion {
  readonly id: string;
  readonly answerType: AnswerType;
  readonly choices: readonly { readonly code: string }[];
  readonly required: boolean;
}

export interface GivenAnswer {
  readonly questionId: string;
  readonly answer: string;
}

export interface AnswerFaults {
  readonly code: ProblemCode;
  /** RFC 6901, into the body of a booking. A missing answer has no place in its list and is pointed at by the question's id. */
  readonly pointers: readonly string[];
}

/**
 * Why the answers do not fit the questions that are asked now (archived ones left out by the caller); null when they do.
 * One kind of fault at a time: an answer to what is not asked or to what was answered before, one of the wrong type, one that is missing.
 */
export function whyNotAnswered(asked: readonly AskedQuestion[], answers: readonly GivenAnswer[]): AnswerFaults | null {
  const questionOf = new Map(asked.map((question) => [question.id, question]));
  const answered = new Set(answers.map(({ questionId }) => questionId));
  const isFirst = ({ questionId }: GivenAnswer, index: number) => answers.findIndex((one) => one.questionId === questionId) === index;
  const unasked = placesWhere(answers, (one, index) => !questionOf.has(one.questionId) || !isFirst(one, index));
  const unfit = placesWhere(answers, ({ questionId, answer }) => {
    const question = questionOf.get(questionId);
    return question !== undefined && !isAnswerTo(question, answer);
  });
  const missing = asked.filter(({ id, required }) => required && !answered.has(id)).map(({ id }) => `/answers/${id}`);
  return faultsAt('question_not_asked', unasked) ?? faultsAt('answer_not_valid', unfit) ?? faultsAt('answer_missing', missing);
}

function placesWhere(answers: readonly GivenAnswer[], isFaulty: (answer: GivenAnswer, index: number) => boolean): string[] {
  return answers.flatMap((answer, index) => (isFaulty(answer, index) ? [`/answers/${index}`] : []));
}

function isAnswerTo({ answerType, choices }: AskedQuestion, answer: string): boolean {
  if (answerType === 'yes_no') return answer === 'yes' || answer === 'no';
  if (answerType === 'choice') return choices.some(({ code }) => code === answer);
  return /^\d{1,3}$/.test(answer);
}

function faultsAt(code: ProblemCode, pointers: readonly string[]): AnswerFaults | null {
  return pointers.length === 0 ? null : { code, pointers };
}
