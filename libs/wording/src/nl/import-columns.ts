import type { importColumns as english } from '../en/import-columns.ts';
import type { Wording } from '../translate.ts';

export const importColumns = {
  'import_columns.name': 'Naam',
  'import_columns.kind': 'Soort organisatie',
  'import_columns.status': 'Status',
  'import_columns.language': 'Taal',
  'import_columns.street': 'Straat en nummer',
  'import_columns.postal_code': 'Postcode',
  'import_columns.municipality': 'Gemeente',
  'import_columns.province': 'Provincie',
  'import_columns.website': 'Website',
  'import_columns.languages': 'Gesproken talen',
  'import_columns.communities': 'Bereikte gemeenschappen',
  'import_columns.contact_function': 'Contact: functie',
  'import_columns.contact_name': 'Contact: naam',
  'import_columns.contact_email': 'Contact: e-mailadres',
  'import_columns.contact_phone': 'Contact: telefoon',
  'import_columns.contact_language': 'Contact: taal van de mail',
  'import_columns.invitation_basis': 'Grond voor uitnodigingen',
  'import_columns.general_contact': 'Algemeen contact',
} satisfies Record<keyof typeof english, Wording>;
