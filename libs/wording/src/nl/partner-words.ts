import type { partnerWords as english } from '../en/partner-words.ts';
import type { Wording } from '../translate.ts';

export const partnerWords = {
  'words.participant_function.social_worker': 'Maatschappelijk werker',
  'words.participant_function.volunteer': 'Vrijwilliger',
  'words.participant_function.municipal_staff': 'Gemeentemedewerker',
  'words.participant_function.consular_staff': 'Consulair medewerker',
  'words.participant_function.interpreter': 'Tolk',
  'words.participant_function.other': 'Andere functie',

  'words.booking_decline_reason.not_meant_for_you': 'Deze sessie is voor een andere doelgroep',
  'words.booking_decline_reason.no_room_left': 'Er is geen plaats meer',
  'words.booking_decline_reason.booked_twice': 'Uw organisatie is al ingeschreven',
  'words.booking_decline_reason.too_late': 'De inschrijving kwam te laat',
  'words.booking_decline_reason.other': 'Een andere reden',

  'words.queue_change_reason.asked_earlier': 'Had eerder gevraagd',
  'words.queue_change_reason.needs_it_soonest': 'Heeft het het eerst nodig',
  'words.queue_change_reason.smaller_group_fits': 'Een kleinere groep past wel',
  'words.queue_change_reason.promised': 'Was beloofd',
  'words.queue_change_reason.mistake': 'Vergissing rechtgezet',
  'words.queue_change_reason.other': 'Andere reden',

  'words.answer_type.yes_no': 'Ja of nee',
  'words.answer_type.number': 'Een aantal',
  'words.answer_type.choice': 'Keuze uit een lijst',

  'words.request_status.new': 'Nieuw',
  'words.request_status.proposed': 'Tijdstippen voorgesteld',
  'words.request_status.accepted': 'Aanvaard',
  'words.request_status.declined': 'Niet mogelijk',
  'words.request_status.withdrawn': 'Ingetrokken',

  'words.request_decline_reason.nobody_free': 'Niemand van ons is vrij',
  'words.request_decline_reason.outside_our_area': 'Buiten ons werkgebied',
  'words.request_decline_reason.another_session_fits': 'Een andere sessie past beter',
  'words.request_decline_reason.not_our_subject': 'Niet ons onderwerp',
  'words.request_decline_reason.asked_twice': 'Al aangevraagd',
  'words.request_decline_reason.other': 'Een andere reden',

  'words.duplicate_sign.name': 'Dezelfde naam',
  'words.duplicate_sign.address': 'Hetzelfde adres',
  'words.duplicate_sign.email_domain': 'Hetzelfde maildomein',
  'words.duplicate_sign.website': 'Dezelfde website',

  'sessions.asks_approval': 'Inschrijvingen goedkeuren',
  'sessions.asks_proof': 'Adres laten bevestigen',
  'sessions.asks_names': 'Namen voor een attest',
  'sessions.step_free': 'Toegankelijk zonder trappen',
  'sessions.tells_address': 'Adres aan ingeschrevenen tonen',
  'sessions.as_the_kind_says': 'Zoals bij dit soort sessie: {answer}',
  'sessions.tells_address_hint': 'Alleen van belang waar het adres van de gastheer beschermd is.',
  'sessions.as_the_kind_has_it': 'Zoals bij deze soort sessie',
  'sessions.yes': 'Ja',
  'sessions.no': 'Nee',
  'sessions.not_known': 'Niet bekend',
} satisfies Record<keyof typeof english, Wording>;
