import type { sessionImport as english } from '../en/session-import.ts';
import type { Wording } from '../translate.ts';

export const sessionImport = {
  'session_import.title': 'Importer des séances',
  'session_import.import': 'Importer un tableau',
  'session_import.lead': 'Choisissez un fichier CSV, venant aussi d’Excel. Vous voyez d’abord ce qui serait planifié ; rien ne change avant votre confirmation. Personne ne reçoit de message pour les séances importées.',
  'session_import.how': 'Des dates comme 26/11/2026, des heures comme 9:30. Les hôtes et les salles par leur nom, les collègues par leur adresse e-mail. Sans statut, une séance est confirmée.',
  'session_import.added': { one: '{count} séance serait planifiée', other: '{count} séances seraient planifiées' },
  'session_import.warned': { one: '{count} ligne est à revoir', other: '{count} lignes sont à revoir' },
  'session_import.warnings': 'Ce qui s’oppose à ces moments',
  'session_import.warning': 'Ce qui s’y oppose',
  'session_import.warnings_hint': 'Ces séances sont planifiées quand même si vous dites pourquoi. La raison est gardée avec chacune d’elles.',
  'session_import.reason_missing': 'Choisissez la raison pour laquelle ces moments sont acceptés.',
  'session_import.moment': 'Quand',
  'session_import.confirm': { one: 'Planifier {count} séance', other: 'Planifier {count} séances' },
  'session_import.done': { one: '{count} séance planifiée', other: '{count} séances planifiées' },

  'session_import.column_date': 'Date',
  'session_import.column_start': 'Début',
  'session_import.column_end': 'Fin',
  'session_import.column_kind': 'Type',
  'session_import.column_title': 'Titre',
  'session_import.column_host': 'Organisation qui accueille',
  'session_import.column_languages': 'Langues',
  'session_import.column_lead': 'E-mail de la personne qui anime',
  'session_import.column_co': 'E-mail des autres intervenants',
  'session_import.column_room': 'Salle',
  'session_import.column_status': 'Statut',
} satisfies Record<keyof typeof english, Wording>;
