import type { KindQuestionView } from '@relais/contracts';
import type { KindQuestion } from './kind-question.entity.ts';

export function toQuestionView({ id, kind, place, answerType, labels, choices, required, archivedAt, version }: KindQuestion): KindQuestionView {
  return { id, kind, place, answerType, labels, choices, required, archived: archivedAt !== null, version };
}
