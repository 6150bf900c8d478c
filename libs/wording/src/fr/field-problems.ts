import type { fieldProblems as english } from '../en/field-problems.ts';
import type { Wording } from '../translate.ts';

export const fieldProblems = {
  'problems.field_required': 'À compléter.',
  'problems.field_too_long': 'Utilisez au plus {max} caractères.',
  'problems.field_too_short': 'Utilisez au moins {min} caractères.',
  'problems.field_not_an_email': 'Saisissez une adresse e-mail comme accueil@example.org.',
  'problems.field_not_a_url': 'Saisissez une adresse web qui commence par https://.',
  'problems.field_not_a_date': 'Saisissez une date qui existe, par exemple 26/11/2026.',
  'problems.field_not_a_time': 'Saisissez une heure comme 10:00.',
  'problems.field_not_a_number': 'Saisissez un nombre entier.',
  'problems.field_too_small': 'Choisissez {min} ou plus.',
  'problems.field_too_big': 'Choisissez {max} ou moins.',
  'problems.field_not_in_list': 'Choisissez dans la liste.',
  'problems.field_unknown': 'Relais ne connaît pas ce champ ; retirez-le.',
  'problems.field_invalid': 'Ceci ne semble pas correct ; vérifiez.',
  'problems.field_too_many': 'Choisissez-en au plus {max}.',
  'problems.field_too_few': 'Choisissez-en au moins {min}.',

  'problems.import_missing_column': 'Cette colonne manque ; ajoutez-la à la ligne de titres.',
  'problems.import_empty_name': 'Chaque organisation doit avoir un nom.',
  'problems.import_unknown_code': 'Relais ne connaît pas cette valeur. Valeurs admises : {allowed}.',
  'problems.import_bad_email': 'Ce n’est pas une adresse e-mail.',
  'problems.import_duplicate_in_file': 'La ligne {row} porte le même nom et la même commune ; gardez-en une.',
  'problems.import_too_long': 'Plus de {max} caractères ; raccourcissez.',
  'problems.import_bad_url': 'Ce n’est pas une adresse web commençant par http:// ou https://.',
} satisfies Record<keyof typeof english, Wording>;
