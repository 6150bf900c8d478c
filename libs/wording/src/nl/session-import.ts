import type { sessionImport as english } from '../en/session-import.ts';
import type { Wording } from '../translate.ts';

export const sessionImport = {
  'session_import.title': 'Sessies invoeren',
  'session_import.import': 'Invoeren uit een werkblad',
  'session_import.lead': 'Kies een CSV-bestand, ook uit Excel. U ziet eerst wat er gepland zou worden; er verandert niets tot u bevestigt. Over ingevoerde sessies krijgt niemand mail.',
  'session_import.how': 'Datums zoals 26/11/2026, uren zoals 9:30. Gastorganisaties en lokalen met hun naam, collega’s met hun e-mailadres. Zonder status is een sessie bevestigd.',
  'session_import.added': { one: '{count} sessie wordt gepland', other: '{count} sessies worden gepland' },
  'session_import.warned': { one: '{count} rij verdient een tweede blik', other: '{count} rijen verdienen een tweede blik' },
  'session_import.warnings': 'Wat tegen deze momenten spreekt',
  'session_import.warning': 'Wat ertegen spreekt',
  'session_import.warnings_hint': 'Ze worden toch gepland als u zegt waarom. De reden wordt bij elk van deze sessies bewaard.',
  'session_import.reason_missing': 'Kies de reden waarom deze momenten aanvaard worden.',
  'session_import.moment': 'Wanneer',
  'session_import.confirm': { one: '{count} sessie plannen', other: '{count} sessies plannen' },
  'session_import.done': { one: '{count} sessie gepland', other: '{count} sessies gepland' },

  'session_import.column_date': 'Datum',
  'session_import.column_start': 'Begin',
  'session_import.column_end': 'Einde',
  'session_import.column_kind': 'Soort',
  'session_import.column_title': 'Titel',
  'session_import.column_host': 'Gastorganisatie',
  'session_import.column_languages': 'Talen',
  'session_import.column_lead': 'E-mailadres van wie leidt',
  'session_import.column_co': 'E-mailadres van wie meegeeft',
  'session_import.column_room': 'Lokaal',
  'session_import.column_status': 'Status',
} satisfies Record<keyof typeof english, Wording>;
