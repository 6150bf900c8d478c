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

  'looks.keys_switch_hint': 'Retenu pour vous sur cet appareil. Les autres touches fonctionnent toujours ; cette liste se trouve aussi derrière le bouton au clavier.',
  'looks.keys_single': 'Touches seules',
  'looks.keys_grid': 'Dans le mois, la semaine et le jour',
  'looks.keys_ends': 'Au début ou à la fin de la semaine ; dans la vue du jour, de la journée',
  'looks.keys_pages': 'Au mois, à la semaine ou au jour précédent ou suivant',
  'looks.keys_plan': 'Planifier une séance au jour ou à la demi-heure où vous êtes',
  'looks.keys_open': 'Vers une séance, et l’ouvrir',
  'looks.keys_year_walk': 'De jour en jour, de semaine en semaine, de mois en mois',
  'looks.keys_year_day': 'Ouvrir le jour',
  'looks.keys_menus': 'Dans les filtres',
  'looks.keys_menu_walk': 'Ouvrir les valeurs et les parcourir',
  'looks.keys_space': 'Espace',
  'looks.keys_menu_tick': 'Choisir une valeur ou la retirer',
  'looks.keys_menu_close': 'Fermer les valeurs',
  'looks.sheet_seats': '{taken}/{capacity} places',
} satisfies Record<keyof typeof english, Wording>;
