import type { partnerWords as english } from '../en/partner-words.ts';
import type { Wording } from '../translate.ts';

export const partnerWords = {
  'words.participant_function.social_worker': 'Sozialarbeiterin oder Sozialarbeiter',
  'words.participant_function.volunteer': 'Ehrenamtliche',
  'words.participant_function.municipal_staff': 'Gemeindebedienstete',
  'words.participant_function.consular_staff': 'Konsularisches Personal',
  'words.participant_function.interpreter': 'Dolmetscherin oder Dolmetscher',
  'words.participant_function.other': 'Andere Funktion',

  'words.booking_decline_reason.not_meant_for_you': 'Diese Sitzung ist für einen anderen Kreis gedacht',
  'words.booking_decline_reason.no_room_left': 'Es ist kein Platz mehr frei',
  'words.booking_decline_reason.booked_twice': 'Ihre Organisation hat schon gebucht',
  'words.booking_decline_reason.too_late': 'Die Buchung kam zu spät',
  'words.booking_decline_reason.other': 'Ein anderer Grund',

  'words.queue_change_reason.asked_earlier': 'Hatte früher gefragt',
  'words.queue_change_reason.needs_it_soonest': 'Braucht es am dringendsten',
  'words.queue_change_reason.smaller_group_fits': 'Eine kleinere Gruppe passt',
  'words.queue_change_reason.promised': 'War zugesagt',
  'words.queue_change_reason.mistake': 'Irrtum berichtigt',
  'words.queue_change_reason.other': 'Anderer Grund',

  'words.answer_type.yes_no': 'Ja oder nein',
  'words.answer_type.number': 'Eine Anzahl',
  'words.answer_type.choice': 'Auswahl aus einer Liste',

  'words.request_status.new': 'Neu',
  'words.request_status.proposed': 'Termine vorgeschlagen',
  'words.request_status.accepted': 'Angenommen',
  'words.request_status.declined': 'Abgelehnt',
  'words.request_status.withdrawn': 'Zurückgezogen',

  'words.request_decline_reason.nobody_free': 'Niemand von uns ist frei',
  'words.request_decline_reason.outside_our_area': 'Außerhalb unseres Gebiets',
  'words.request_decline_reason.another_session_fits': 'Eine andere Sitzung passt besser',
  'words.request_decline_reason.not_our_subject': 'Nicht unser Thema',
  'words.request_decline_reason.asked_twice': 'Schon angefragt',
  'words.request_decline_reason.other': 'Ein anderer Grund',

  'words.duplicate_sign.name': 'Gleicher Name',
  'words.duplicate_sign.address': 'Gleiche Adresse',
  'words.duplicate_sign.email_domain': 'Gleiche Mail-Domäne',
  'words.duplicate_sign.website': 'Gleiche Website',

  'sessions.asks_approval': 'Buchungen genehmigen',
  'sessions.asks_proof': 'Adresse bestätigen lassen',
  'sessions.asks_names': 'Namen für eine Bescheinigung',
  'sessions.step_free': 'Stufenlos erreichbar',
  'sessions.tells_address': 'Adresse den Gebuchten zeigen',
  'sessions.as_the_kind_says': 'Wie bei dieser Art von Veranstaltung: {answer}',
  'sessions.tells_address_hint': 'Zählt nur, wo die Adresse des Gastgebers geschützt ist.',
  'sessions.as_the_kind_has_it': 'Wie bei dieser Art von Sitzung',
  'sessions.yes': 'Ja',
  'sessions.no': 'Nein',
  'sessions.not_known': 'Nicht bekannt',
} satisfies Record<keyof typeof english, Wording>;
