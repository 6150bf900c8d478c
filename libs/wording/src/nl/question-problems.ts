import type { questionProblems as english } from '../en/question-problems.ts';
import type { Wording } from '../translate.ts';

export const questionProblems = {
  'problems.answer_missing': 'Een vraag staat nog open',
  'problems.answer_missing.detail': 'Beantwoord de vragen die verplicht zijn.',
  'problems.answer_not_valid': 'Een antwoord past niet bij de vraag',
  'problems.answer_not_valid.detail': 'Kies een van de antwoorden, of typ een geheel getal van 0 tot 999.',
  'problems.question_not_asked': 'De vragen zijn veranderd',
  'problems.question_not_asked.detail': 'Een ervan wordt niet meer gesteld. Laad de pagina opnieuw en beantwoord de vragen die u ziet.',
  'problems.question_choices': 'De keuzes zijn niet volledig',
  'problems.question_choices.detail': 'Een vraag met keuzes heeft er minstens twee nodig, elk met een eigen code; een andere vraag heeft er geen.',
  'problems.announcement_text_missing': 'Het bericht ontbreekt in een taal',
  'problems.announcement_text_missing.detail': 'Iemand die ingeschreven is, leest {languages}. Schrijf het bericht ook in die taal.',
  'problems.nobody_to_tell': 'Niemand is ingeschreven',
  'problems.nobody_to_tell.detail': 'Er is niemand om een bericht te sturen. Wacht tot er een inschrijving is.',
} as const satisfies Record<keyof typeof english, Wording>;
