import type { calendarLooks as english } from '../en/calendar-looks.ts';
import type { Wording } from '../translate.ts';

export const calendarLooks = {
  'calendar.view_year': 'Année',
  'calendar.previous_year': 'Année précédente',
  'calendar.next_year': 'Année suivante',
  'calendar.keys_year': 'Vue de l’année',
  'calendar.filter_office': 'Bureau',
  'calendar.filter_channel': 'Canal',

  'looks.mine': 'Les miennes',
  'looks.filter': '{field} : {value}',
  'looks.filter_unknown': 'n’est plus dans la liste',
  'looks.filter_remove': 'Retirer le filtre {filter}',
  'looks.filtered_by': 'Filtré par',
  'looks.empty_filters': 'Les filtres sont les suivants : {filters}. Retirez-en un ou affichez tout.',

  'looks.colour': 'Couleur selon',
  'looks.colour_kind': 'type',
  'looks.colour_person': 'personne',
  'looks.colour_status': 'statut',

  'looks.views': 'Vues enregistrées',
  'looks.views_none': 'Aucune pour l’instant. Choisissez des filtres, une vue et des couleurs, puis enregistrez-les ici sous un nom.',
  'looks.view_save_as': 'Enregistrer ce que vous voyez sous le nom',
  'looks.view_rename': 'Renommer « {name} »',
  'looks.view_remove': 'Supprimer « {name} »',
  'looks.view_removed': 'La vue enregistrée « {name} » est supprimée.',
} satisfies Record<keyof typeof english, Wording>;
