import type { wallSheet as english } from '../en/wall-sheet.ts';
import type { Wording } from '../translate.ts';

export const wallSheet = {
  'wall_sheet.open': 'Affiche',
  'wall_sheet.title': 'Affiche de {organisation}',
  'wall_sheet.lead': 'Qui vient quand, à imprimer et à accrocher. N’y figure que ce qui est ouvert aux visiteurs, avec les prénoms et sans adresse. Les réunions de professionnels n’y sont pas.',
  'wall_sheet.period': 'Période',
  'wall_sheet.week': 'Une semaine',
  'wall_sheet.month': 'Un mois',
  'wall_sheet.earlier': 'Plus tôt',
  'wall_sheet.later': 'Plus tard',
  'wall_sheet.today': 'Aujourd’hui',
  'wall_sheet.languages': 'Langues de l’affiche, {most} au plus',
  'wall_sheet.print': 'Imprimer',
  'wall_sheet.frame': 'L’affiche telle qu’elle est imprimée',
  'wall_sheet.link': 'Lien privé',
  'wall_sheet.link_hint': 'Qui a le lien voit, sans compte, l’affiche de la semaine ou du mois en cours. Donnez-le aux personnes qui y travaillent.',
  'wall_sheet.link_address': 'Adresse de l’affiche',
} satisfies Record<keyof typeof english, Wording>;
