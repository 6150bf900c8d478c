import type { wallSheet as english } from '../en/wall-sheet.ts';
import type { Wording } from '../translate.ts';

export const wallSheet = {
  'wall_sheet.open': 'Aushang',
  'wall_sheet.title': 'Aushang für {organisation}',
  'wall_sheet.lead': 'Wer wann kommt, zum Ausdrucken und Aufhängen. Darauf steht nur, was Besuchern offensteht, mit Vornamen und ohne Adresse. Treffen von Fachleuten stehen nicht darauf.',
  'wall_sheet.period': 'Zeitraum',
  'wall_sheet.week': 'Eine Woche',
  'wall_sheet.month': 'Ein Monat',
  'wall_sheet.earlier': 'Früher',
  'wall_sheet.later': 'Später',
  'wall_sheet.today': 'Heute',
  'wall_sheet.languages': 'Sprachen auf dem Aushang, höchstens {most}',
  'wall_sheet.print': 'Drucken',
  'wall_sheet.frame': 'Der Aushang, wie er gedruckt wird',
  'wall_sheet.link': 'Privater Link',
  'wall_sheet.link_hint': 'Wer den Link hat, sieht ohne Konto den Aushang der laufenden Woche oder des laufenden Monats. Geben Sie ihn denen, die dort arbeiten.',
  'wall_sheet.link_address': 'Adresse des Aushangs',
} satisfies Record<keyof typeof english, Wording>;
