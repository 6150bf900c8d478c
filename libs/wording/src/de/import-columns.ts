import type { importColumns as english } from '../en/import-columns.ts';
import type { Wording } from '../translate.ts';

export const importColumns = {
  'import_columns.name': 'Name',
  'import_columns.kind': 'Art der Organisation',
  'import_columns.status': 'Status',
  'import_columns.language': 'Sprache',
  'import_columns.street': 'Straße und Hausnummer',
  'import_columns.postal_code': 'Postleitzahl',
  'import_columns.municipality': 'Gemeinde',
  'import_columns.province': 'Provinz',
  'import_columns.website': 'Website',
  'import_columns.languages': 'Gesprochene Sprachen',
  'import_columns.communities': 'Erreichte Gemeinschaften',
  'import_columns.contact_function': 'Kontakt: Funktion',
  'import_columns.contact_name': 'Kontakt: Name',
  'import_columns.contact_email': 'Kontakt: E-Mail-Adresse',
  'import_columns.contact_phone': 'Kontakt: Telefon',
  'import_columns.contact_language': 'Kontakt: Sprache der Mails',
  'import_columns.invitation_basis': 'Grundlage für Einladungen',
  'import_columns.general_contact': 'Allgemeiner Kontakt',
} satisfies Record<keyof typeof english, Wording>;
