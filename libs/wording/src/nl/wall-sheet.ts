import type { wallSheet as english } from '../en/wall-sheet.ts';
import type { Wording } from '../translate.ts';

export const wallSheet = {
  'wall_sheet.open': 'Affiche',
  'wall_sheet.title': 'Affiche van {organisation}',
  'wall_sheet.lead': 'Wie wanneer komt, om af te drukken en op te hangen. Alleen waar bezoekers naartoe kunnen staat erop, met voornamen en zonder adres. Vergaderingen van professionals staan er niet op.',
  'wall_sheet.period': 'Periode',
  'wall_sheet.week': 'Een week',
  'wall_sheet.month': 'Een maand',
  'wall_sheet.earlier': 'Daarvoor',
  'wall_sheet.later': 'Daarna',
  'wall_sheet.today': 'Vandaag',
  'wall_sheet.languages': 'Talen op de affiche, hoogstens {most}',
  'wall_sheet.print': 'Afdrukken',
  'wall_sheet.frame': 'De affiche zoals ze afgedrukt wordt',
  'wall_sheet.link': 'Privélink',
  'wall_sheet.link_hint': 'Wie de link heeft, ziet zonder account de affiche van de lopende week of maand. Geef hem aan wie daar werkt.',
  'wall_sheet.link_address': 'Adres van de affiche',
} satisfies Record<keyof typeof english, Wording>;
