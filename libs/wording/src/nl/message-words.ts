import type { messageWords as english } from '../en/message-words.ts';
import type { Wording } from '../translate.ts';

export const messageWords = {
  'words.message_kind.session_invitation': 'Uitnodiging voor een sessie',
  'words.message_kind.booking_confirmation': 'Bevestiging van een inschrijving',
  'words.message_kind.booking_cancellation': 'Annulering van een inschrijving',
  'words.message_kind.session_reminder': 'Herinnering aan een sessie',
  'words.message_kind.session_change': 'Wijziging van een sessie',
  'words.message_kind.session_cancellation': 'Annulering van een sessie',

  'words.message_class.service': 'Dienstbericht',
  'words.message_class.invitation': 'Uitnodiging',
  'words.message_class.newsletter': 'Nieuwsbrief',

  'words.message_state.planned': 'Gepland',
  'words.message_state.claimed': 'Wordt verzonden',
  'words.message_state.sent': 'Verzonden',
  'words.message_state.failed': 'Mislukt',
  'words.message_state.missed': 'Te laat',
  'words.message_state.suppressed': 'Tegengehouden',
  'words.message_state.cancelled': 'Vervallen',

  'words.message_reason.waiting_for_due_time': 'Dit bericht vertrekt zodra het tijd is.',
  'words.message_reason.being_sent': 'Relais bezorgt dit bericht nu aan de mailserver.',
  'words.message_reason.accepted_by_server': 'De mailserver heeft dit bericht aanvaard.',
  'words.message_reason.kept_in_relais': 'Er is geen mailserver ingesteld; Relais heeft dit bericht hier bewaard, precies zoals het verzonden zou zijn.',
  'words.message_reason.server_unreachable': 'De mailserver was niet bereikbaar; Relais probeert het opnieuw.',
  'words.message_reason.refused_for_now': 'De mailserver weigerde dit bericht voorlopig; Relais probeert het opnieuw.',
  'words.message_reason.refused_for_good': 'De mailserver weigerde dit bericht definitief; kijk het adres na.',
  'words.message_reason.found_too_late': 'Dit bericht kon pas vertrekken toen het geen nut meer had en is daarom niet verzonden.',
  'words.message_reason.session_cancelled': 'De sessie is geannuleerd; dit bericht was niet meer nodig.',
  'words.message_reason.session_held': 'De sessie had al plaatsgevonden; dit bericht was niet meer nodig.',
  'words.message_reason.booking_cancelled': 'De inschrijving is geannuleerd; dit bericht was niet meer nodig.',
  'words.message_reason.session_moved': 'De sessie is verplaatst; een bericht voor het nieuwe tijdstip vervangt dit.',
  'words.message_reason.recipient_replaced': 'De sessie heeft nu een andere contactpersoon, die het bericht in de plaats krijgt.',
  'words.message_reason.no_invitation_basis': 'Dit contact heeft niet ingestemd met uitnodigingen en er is geen gerechtvaardigd belang vastgelegd.',
  'words.message_reason.opted_out': 'Dit contact heeft zich uitgeschreven voor dit soort berichten.',
  'words.message_reason.bounced': 'Eerdere mail naar dit adres kwam terug; verbeter eerst het adres.',
  'words.message_reason.do_not_contact': 'Deze organisatie of dit adres mag niet gecontacteerd worden.',
  'words.message_reason.too_many_attempts': 'Relais heeft het te vaak geprobeerd en is gestopt; kijk het adres en de mailserver na.',

  'words.address_state.ok': 'Mag gemaild worden',
  'words.address_state.opted_out': 'Uitgeschreven',
  'words.address_state.bounced': 'Mail kwam terug',
  'words.address_state.do_not_contact': 'Niet contacteren',

  'words.invitation_basis.none': 'Geen uitnodigingen',
  'words.invitation_basis.opt_in': 'Stemde in met uitnodigingen',
  'words.invitation_basis.legitimate_interest': 'Gerechtvaardigd belang vastgelegd',
} satisfies Record<keyof typeof english, Wording>;
