import type { sessionImport as english } from '../en/session-import.ts';
import type { Wording } from '../translate.ts';

export const sessionImport = {
  'session_import.title': 'Veranstaltungen importieren',
  'session_import.import': 'Aus einer Tabelle importieren',
  'session_import.lead': 'Wählen Sie eine CSV-Datei, auch aus Excel. Sie sehen zuerst, was geplant würde; nichts ändert sich, bis Sie bestätigen. Über importierte Veranstaltungen bekommt niemand eine E-Mail.',
  'session_import.how': 'Daten wie 26/11/2026, Zeiten wie 9:30. Gastgeber und Räume mit ihrem Namen, Kolleginnen und Kollegen mit ihrer E-Mail-Adresse. Ohne Status ist eine Veranstaltung bestätigt.',
  'session_import.added': { one: '{count} Veranstaltung würde geplant', other: '{count} Veranstaltungen würden geplant' },
  'session_import.warned': { one: '{count} Zeile braucht einen zweiten Blick', other: '{count} Zeilen brauchen einen zweiten Blick' },
  'session_import.warnings': 'Was gegen diese Zeitpunkte spricht',
  'session_import.warning': 'Was dagegen spricht',
  'session_import.warnings_hint': 'Sie werden trotzdem geplant, wenn Sie sagen, warum. Der Grund wird bei jeder dieser Veranstaltungen aufbewahrt.',
  'session_import.reason_missing': 'Wählen Sie den Grund, aus dem diese Zeitpunkte angenommen werden.',
  'session_import.moment': 'Wann',
  'session_import.confirm': { one: '{count} Veranstaltung planen', other: '{count} Veranstaltungen planen' },
  'session_import.done': { one: '{count} Veranstaltung geplant', other: '{count} Veranstaltungen geplant' },

  'session_import.column_date': 'Datum',
  'session_import.column_start': 'Beginn',
  'session_import.column_end': 'Ende',
  'session_import.column_kind': 'Art',
  'session_import.column_title': 'Titel',
  'session_import.column_host': 'Gastgeber',
  'session_import.column_languages': 'Sprachen',
  'session_import.column_lead': 'E-Mail der Leitung',
  'session_import.column_co': 'E-Mail der weiteren Berater',
  'session_import.column_room': 'Raum',
  'session_import.column_status': 'Stand',
} satisfies Record<keyof typeof english, Wording>;
