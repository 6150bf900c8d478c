import type { calendarLooks as english } from '../en/calendar-looks.ts';
import type { Wording } from '../translate.ts';

export const calendarLooks = {
  'calendar.view_year': 'Jaar',
  'calendar.previous_year': 'Vorig jaar',
  'calendar.next_year': 'Volgend jaar',
  'calendar.keys_year': 'Jaarweergave',
  'calendar.filter_office': 'Kantoor',
  'calendar.filter_channel': 'Kanaal',

  'looks.mine': 'Van mij',
  'looks.filter': '{field}: {value}',
  'looks.filter_unknown': 'niet meer in de lijst',
  'looks.filter_remove': 'De filter {filter} weghalen',
  'looks.filtered_by': 'Gefilterd op',
  'looks.empty_filters': 'De filters zijn: {filters}. Haal er een weg of toon alles.',

  'looks.colour': 'Kleur volgens',
  'looks.colour_kind': 'soort',
  'looks.colour_person': 'persoon',
  'looks.colour_status': 'status',

  'looks.views': 'Bewaarde weergaven',
  'looks.views_none': 'Nog geen. Kies filters, een weergave en kleuren en bewaar ze hier onder een naam.',
  'looks.view_save_as': 'Bewaren wat u nu ziet als',
  'looks.view_rename': '“{name}” een andere naam geven',
  'looks.view_remove': '“{name}” verwijderen',
  'looks.view_removed': 'De bewaarde weergave “{name}” is verwijderd.',

  'looks.keys_switch_hint': 'Voor u onthouden op dit toestel. De andere toetsen werken altijd; deze lijst staat ook achter de knop met het toetsenbord.',
  'looks.keys_single': 'Losse toetsen',
  'looks.keys_grid': 'In maand, week en dag',
  'looks.keys_ends': 'Naar het begin of einde van de week; in dagweergave van de dag',
  'looks.keys_pages': 'Naar de vorige of volgende maand, week of dag',
  'looks.keys_plan': 'Een sessie plannen op de dag of het halfuur waarop u staat',
  'looks.keys_open': 'Naar een sessie, en ze openen',
  'looks.keys_year_walk': 'Van dag naar dag, week naar week, maand naar maand',
  'looks.keys_year_day': 'De dag openen',
  'looks.keys_menus': 'In de filters',
  'looks.keys_menu_walk': 'De waarden openen en ze doorlopen',
  'looks.keys_space': 'Spatie',
  'looks.keys_menu_tick': 'Een waarde kiezen of weglaten',
  'looks.keys_menu_close': 'De waarden sluiten',
  'looks.sheet_seats': '{taken}/{capacity} plaatsen',
} satisfies Record<keyof typeof english, Wording>;
