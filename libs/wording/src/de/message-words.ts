import type { messageWords as english } from '../en/message-words.ts';
import type { Wording } from '../translate.ts';

export const messageWords = {
  'words.message_kind.session_invitation': 'Einladung zu einer Veranstaltung',
  'words.message_kind.booking_confirmation': 'Bestätigung einer Buchung',
  'words.message_kind.booking_cancellation': 'Stornierung einer Buchung',
  'words.message_kind.session_reminder': 'Erinnerung an eine Veranstaltung',
  'words.message_kind.session_change': 'Änderung einer Veranstaltung',
  'words.message_kind.session_cancellation': 'Absage einer Veranstaltung',

  'words.message_class.service': 'Dienstnachricht',
  'words.message_class.invitation': 'Einladung',
  'words.message_class.newsletter': 'Rundbrief',

  'words.message_state.planned': 'Geplant',
  'words.message_state.claimed': 'Wird gesendet',
  'words.message_state.sent': 'Gesendet',
  'words.message_state.failed': 'Fehlgeschlagen',
  'words.message_state.missed': 'Verpasst',
  'words.message_state.suppressed': 'Zurückgehalten',
  'words.message_state.cancelled': 'Entfallen',

  'words.message_reason.waiting_for_due_time': 'Diese Nachricht geht hinaus, sobald es Zeit ist.',
  'words.message_reason.being_sent': 'Relais übergibt sie gerade dem Mailserver.',
  'words.message_reason.accepted_by_server': 'Der Mailserver hat sie angenommen.',
  'words.message_reason.kept_in_relais': 'Es ist kein Mailserver eingerichtet; Relais hat sie hier aufbewahrt, genau so, wie sie gesendet worden wäre.',
  'words.message_reason.server_unreachable': 'Der Mailserver war nicht erreichbar; Relais versucht es erneut.',
  'words.message_reason.refused_for_now': 'Der Mailserver hat sie vorläufig abgelehnt; Relais versucht es erneut.',
  'words.message_reason.refused_for_good': 'Der Mailserver hat sie endgültig abgelehnt; prüfen Sie die Adresse.',
  'words.message_reason.found_too_late': 'Sie hätte erst gesendet werden können, als sie nichts mehr nützte, und wurde deshalb nicht gesendet.',
  'words.message_reason.session_cancelled': 'Die Veranstaltung wurde abgesagt; diese Nachricht war nicht mehr nötig.',
  'words.message_reason.session_held': 'Die Veranstaltung hatte schon stattgefunden; diese Nachricht war nicht mehr nötig.',
  'words.message_reason.booking_cancelled': 'Die Buchung wurde storniert; diese Nachricht war nicht mehr nötig.',
  'words.message_reason.session_moved': 'Die Veranstaltung wurde verlegt; eine Nachricht für den neuen Zeitpunkt ersetzt diese.',
  'words.message_reason.recipient_replaced': 'Die Veranstaltung hat jetzt einen anderen Kontakt, der stattdessen die Nachricht erhält.',
  'words.message_reason.no_invitation_basis': 'Dieser Kontakt hat Einladungen nicht zugestimmt, und es ist kein berechtigtes Interesse festgehalten.',
  'words.message_reason.opted_out': 'Dieser Kontakt hat diese Art Nachrichten abbestellt.',
  'words.message_reason.bounced': 'Frühere E-Mails an diese Adresse kamen zurück; berichtigen Sie zuerst die Adresse.',
  'words.message_reason.do_not_contact': 'Diese Organisation oder diese Adresse darf nicht kontaktiert werden.',
  'words.message_reason.too_many_attempts': 'Relais hat es zu oft versucht und aufgehört; prüfen Sie die Adresse und den Mailserver.',

  'words.address_state.ok': 'Darf angeschrieben werden',
  'words.address_state.opted_out': 'Abbestellt',
  'words.address_state.bounced': 'E-Mail kam zurück',
  'words.address_state.do_not_contact': 'Nicht kontaktieren',

  'words.invitation_basis.none': 'Keine Einladungen',
  'words.invitation_basis.opt_in': 'Einladungen zugestimmt',
  'words.invitation_basis.legitimate_interest': 'Berechtigtes Interesse festgehalten',
} satisfies Record<keyof typeof english, Wording>;
