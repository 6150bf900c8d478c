import type { calendarLooks as english } from '../en/calendar-looks.ts';
import type { Wording } from '../translate.ts';

export const calendarLooks = {
  'calendar.view_year': 'Jahr',
  'calendar.previous_year': 'Voriges Jahr',
  'calendar.next_year': 'Nächstes Jahr',
  'calendar.keys_year': 'Jahresansicht',
  'calendar.filter_office': 'Büro',
  'calendar.filter_channel': 'Kanal',

  'looks.mine': 'Meine',
  'looks.filter': '{field}: {value}',
  'looks.filter_unknown': 'nicht mehr in der Liste',
  'looks.filter_remove': 'Filter {filter} entfernen',
  'looks.filtered_by': 'Gefiltert nach',
  'looks.empty_filters': 'Die Filter sind: {filters}. Entfernen Sie einen oder zeigen Sie alles.',

  'looks.colour': 'Farbe nach',
  'looks.colour_kind': 'Art',
  'looks.colour_person': 'Person',
  'looks.colour_status': 'Status',

  'looks.views': 'Gespeicherte Ansichten',
  'looks.views_none': 'Noch keine. Wählen Sie Filter, Ansicht und Farben und speichern Sie sie hier unter einem Namen.',
  'looks.view_save_as': 'Was Sie jetzt sehen, speichern als',
  'looks.view_rename': '„{name}“ umbenennen',
  'looks.view_remove': '„{name}“ entfernen',
  'looks.view_removed': 'Die gespeicherte Ansicht „{name}“ ist entfernt.',
} satisfies Record<keyof typeof english, Wording>;
