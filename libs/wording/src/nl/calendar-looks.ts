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
} satisfies Record<keyof typeof english, Wording>;
