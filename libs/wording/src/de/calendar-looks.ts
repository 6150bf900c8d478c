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

  'looks.keys_switch_hint': 'Wird für Sie auf diesem Gerät gemerkt. Die anderen Tasten wirken immer; diese Liste steht auch hinter dem Knopf mit der Tastatur.',
  'looks.keys_single': 'Einzelne Tasten',
  'looks.keys_grid': 'In Monat, Woche und Tag',
  'looks.keys_ends': 'Zum Anfang oder Ende der Woche, in der Tagesansicht des Tages',
  'looks.keys_pages': 'Zum vorigen oder nächsten Monat, zur Woche oder zum Tag',
  'looks.keys_plan': 'Eine Veranstaltung am gewählten Tag oder zur gewählten halben Stunde planen',
  'looks.keys_open': 'Zu einer Veranstaltung, und sie öffnen',
  'looks.keys_year_walk': 'Von Tag zu Tag, Woche zu Woche, Monat zu Monat',
  'looks.keys_year_day': 'Den Tag öffnen',
  'looks.keys_menus': 'In den Filtern',
  'looks.keys_menu_walk': 'Die Werte öffnen und durchgehen',
  'looks.keys_space': 'Leertaste',
  'looks.keys_menu_tick': 'Einen Wert wählen oder abwählen',
  'looks.keys_menu_close': 'Die Werte schließen',
  'looks.sheet_seats': '{taken}/{capacity} Plätze',
} satisfies Record<keyof typeof english, Wording>;
