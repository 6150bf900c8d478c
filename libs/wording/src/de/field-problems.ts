import type { fieldProblems as english } from '../en/field-problems.ts';
import type { Wording } from '../translate.ts';

export const fieldProblems = {
  'problems.field_required': 'Bitte ausfüllen.',
  'problems.field_too_long': 'Höchstens {max} Zeichen.',
  'problems.field_too_short': 'Mindestens {min} Zeichen.',
  'problems.field_not_an_email': 'Geben Sie eine E-Mail-Adresse wie empfang@example.org ein.',
  'problems.field_not_a_url': 'Geben Sie eine Webadresse ein, die mit https:// beginnt.',
  'problems.field_not_a_date': 'Geben Sie ein Datum ein, das es gibt, etwa 26.11.2026.',
  'problems.field_not_a_time': 'Geben Sie eine Uhrzeit wie 10:00 ein.',
  'problems.field_not_a_number': 'Geben Sie eine ganze Zahl ein.',
  'problems.field_too_small': 'Wählen Sie {min} oder mehr.',
  'problems.field_too_big': 'Wählen Sie {max} oder weniger.',
  'problems.field_not_in_list': 'Wählen Sie aus der Liste.',
  'problems.field_unknown': 'Relais kennt dieses Feld nicht; lassen Sie es weg.',
  'problems.field_invalid': 'Das scheint nicht zu stimmen; bitte prüfen.',
  'problems.field_too_many': 'Wählen Sie höchstens {max}.',
  'problems.field_too_few': 'Wählen Sie mindestens {min}.',

  'problems.import_missing_column': 'Diese Spalte fehlt; fügen Sie sie der Kopfzeile hinzu.',
  'problems.import_empty_name': 'Jede Organisation braucht einen Namen.',
  'problems.import_unknown_code': 'Relais kennt diesen Wert nicht. Bekannt sind: {allowed}.',
  'problems.import_bad_email': 'Das ist keine E-Mail-Adresse.',
  'problems.import_duplicate_in_file': 'Zeile {row} hat denselben Namen und dieselbe Gemeinde; behalten Sie eine davon.',
  'problems.import_too_long': 'Länger als {max} Zeichen; bitte kürzen.',
  'problems.import_bad_url': 'Das ist keine Webadresse, die mit http:// oder https:// beginnt.',
} satisfies Record<keyof typeof english, Wording>;
