import type { questionProblems as english } from '../en/question-problems.ts';
import type { Wording } from '../translate.ts';

export const questionProblems = {
  'problems.answer_missing': 'Eine Frage ist noch offen',
  'problems.answer_missing.detail': 'Beantworten Sie die Fragen, die verpflichtend sind.',
  'problems.answer_not_valid': 'Eine Antwort passt nicht zur Frage',
  'problems.answer_not_valid.detail': 'Wählen Sie eine der Antworten, oder geben Sie eine ganze Zahl von 0 bis 999 ein.',
  'problems.question_not_asked': 'Die Fragen haben sich geändert',
  'problems.question_not_asked.detail': 'Eine davon wird nicht mehr gestellt. Laden Sie die Seite neu und beantworten Sie die Fragen, die Sie sehen.',
  'problems.question_choices': 'Die Auswahl ist nicht vollständig',
  'problems.question_choices.detail': 'Eine Frage mit Auswahl braucht mindestens zwei Möglichkeiten, jede mit eigenem Code; eine andere Frage hat keine.',
  'problems.announcement_text_missing': 'Die Nachricht fehlt in einer Sprache',
  'problems.announcement_text_missing.detail': 'Jemand, der gebucht hat, liest diese Sprache: {languages}. Schreiben Sie die Nachricht auch darin.',
  'problems.nobody_to_tell': 'Niemand hat gebucht',
  'problems.nobody_to_tell.detail': 'Es gibt niemanden, dem eine Nachricht geschickt werden kann. Warten Sie, bis eine Buchung da ist.',
} as const satisfies Record<keyof typeof english, Wording>;
