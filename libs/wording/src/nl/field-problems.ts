import type { fieldProblems as english } from '../en/field-problems.ts';
import type { Wording } from '../translate.ts';

export const fieldProblems = {
  'problems.field_required': 'Vul dit in.',
  'problems.field_too_long': 'Gebruik hoogstens {max} tekens.',
  'problems.field_too_short': 'Gebruik minstens {min} tekens.',
  'problems.field_not_an_email': 'Typ een e-mailadres zoals onthaal@example.org.',
  'problems.field_not_a_url': 'Typ een webadres dat begint met https://.',
  'problems.field_not_a_date': 'Typ een bestaande datum, zoals 26-11-2026.',
  'problems.field_not_a_time': 'Typ een uur zoals 10:00.',
  'problems.field_not_a_number': 'Typ een geheel getal.',
  'problems.field_too_small': 'Kies {min} of meer.',
  'problems.field_too_big': 'Kies {max} of minder.',
  'problems.field_not_in_list': 'Kies uit de lijst.',
  'problems.field_unknown': 'Relais kent dit veld niet; laat het weg.',
  'problems.field_invalid': 'Dit lijkt niet te kloppen; kijk het na.',
  'problems.field_too_many': 'Kies er hoogstens {max}.',
  'problems.field_too_few': 'Kies er minstens {min}.',

  'problems.import_missing_column': 'Deze kolom ontbreekt; voeg ze toe aan de titelrij.',
  'problems.import_empty_name': 'Elke organisatie heeft een naam nodig.',
  'problems.import_unknown_code': 'Relais kent deze waarde niet. Wel: {allowed}.',
  'problems.import_bad_email': 'Dit is geen e-mailadres.',
  'problems.import_duplicate_in_file': 'Rij {row} heeft dezelfde naam en gemeente; behoud er één.',
  'problems.import_too_long': 'Langer dan {max} tekens; kort het in.',
  'problems.import_bad_url': 'Dit is geen webadres dat begint met http:// of https://.',
} satisfies Record<keyof typeof english, Wording>;
