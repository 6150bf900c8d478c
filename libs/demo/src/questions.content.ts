import type { KindQuestionInput } from '@relais/contracts';

/** What those who book a training are asked, in the order of the form. */
export const trainingQuestions: readonly Pick<KindQuestionInput, 'answerType' | 'labels' | 'choices'>[] = [
  {
    answerType: 'choice',
    labels: { nl: 'Welke module past het best?', fr: 'Quel module convient le mieux ?', de: 'Welches Modul passt am besten?', en: 'Which module fits best?' },
    choices: [
      { code: 'choice_1', labels: { nl: 'De basis', fr: 'Les bases', de: 'Die Grundlagen', en: 'The basics' } },
      { code: 'choice_2', labels: { nl: 'Terugkeer bespreken', fr: 'Parler du retour', de: 'Über Rückkehr sprechen', en: 'Talking about return' } },
    ],
  },
  {
    answerType: 'yes_no',
    labels: { nl: 'Blijft u voor de broodjeslunch?', fr: 'Restez-vous pour le lunch ?', de: 'Bleiben Sie zum Mittagsimbiss?', en: 'Do you stay for lunch?' },
    choices: [],
  },
  {
    answerType: 'number',
    labels: { nl: 'Hoeveel parkeerplaatsen?', fr: 'Combien de places de parking ?', de: 'Wie viele Parkplätze?', en: 'How many parking places?' },
    choices: [],
  },
];

/** Professionals who get a certificate, by organisation; made up. */
export const namedPeople: Readonly<Record<string, readonly string[]>> = {
  riveouest: ['Nadia Peeters', 'Thomas Lambotte'],
  droits: ['Claire Dumoulin'],
};
