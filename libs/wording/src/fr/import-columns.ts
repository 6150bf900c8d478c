import type { importColumns as english } from '../en/import-columns.ts';
import type { Wording } from '../translate.ts';

export const importColumns = {
  'import_columns.name': 'Nom',
  'import_columns.kind': 'Type d’organisation',
  'import_columns.status': 'Statut',
  'import_columns.language': 'Langue',
  'import_columns.street': 'Rue et numéro',
  'import_columns.postal_code': 'Code postal',
  'import_columns.municipality': 'Commune',
  'import_columns.province': 'Province',
  'import_columns.website': 'Site web',
  'import_columns.languages': 'Langues parlées',
  'import_columns.communities': 'Communautés touchées',
  'import_columns.contact_function': 'Contact : fonction',
  'import_columns.contact_name': 'Contact : nom',
  'import_columns.contact_email': 'Contact : adresse e-mail',
  'import_columns.contact_phone': 'Contact : téléphone',
  'import_columns.contact_language': 'Contact : langue des courriels',
  'import_columns.invitation_basis': 'Base des invitations',
  'import_columns.general_contact': 'Contact général',
} satisfies Record<keyof typeof english, Wording>;
