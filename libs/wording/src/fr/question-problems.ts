import type { questionProblems as english } from '../en/question-problems.ts';
import type { Wording } from '../translate.ts';

export const questionProblems = {
  'problems.answer_missing': 'Une question reste ouverte',
  'problems.answer_missing.detail': 'Répondez aux questions obligatoires.',
  'problems.answer_not_valid': 'Une réponse ne convient pas à la question',
  'problems.answer_not_valid.detail': 'Choisissez une des réponses proposées, ou saisissez un nombre entier de 0 à 999.',
  'problems.question_not_asked': 'Les questions ont changé',
  'problems.question_not_asked.detail': 'L’une d’elles n’est plus posée. Rechargez la page et répondez à celles que vous voyez.',
  'problems.question_choices': 'Les choix ne sont pas complets',
  'problems.question_choices.detail': 'Une question à choix en demande au moins deux, chacun avec son propre code ; une autre question n’en a pas.',
  'problems.announcement_text_missing': 'Le message manque dans une langue',
  'problems.announcement_text_missing.detail': 'Une personne inscrite lit cette langue : {languages}. Écrivez-y aussi le message.',
  'problems.nobody_to_tell': 'Personne n’est inscrit',
  'problems.nobody_to_tell.detail': 'Il n’y a personne à qui envoyer un message. Attendez une inscription.',
} as const satisfies Record<keyof typeof english, Wording>;
