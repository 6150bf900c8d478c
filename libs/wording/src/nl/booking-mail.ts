import type { bookingMail as english } from '../en/booking-mail.ts';
import type { Wording } from '../translate.ts';

export const bookingMail = {
  'mail.until': 'Vrijgehouden tot',
  'mail.action.confirm_address': 'Dit adres bevestigen',
  'mail.action.accept_offer': 'De plaatsen aannemen of loslaten',
  'mail.address_proof.subject': 'Gelieve te bevestigen: {title}, {date}',
  'mail.address_proof.intro': { one: 'Er wordt één plaats voor u vrijgehouden. Bevestig met de link hieronder dat dit adres van u is; anders gaat de plaats naar anderen.', other: 'Er worden {count} plaatsen voor u vrijgehouden. Bevestig met de link hieronder dat dit adres van u is; anders gaan de plaatsen naar anderen.' },
  'mail.booking_requested.subject': 'Aanvraag ontvangen: {title}, {date}',
  'mail.booking_requested.intro': { one: 'Uw aanvraag voor één plaats is aangekomen. De plaats wordt vrijgehouden tot we ze bekeken hebben; u krijgt hoe dan ook een mail.', other: 'Uw aanvraag voor {count} plaatsen is aangekomen. De plaatsen worden vrijgehouden tot we ze bekeken hebben; u krijgt hoe dan ook een mail.' },
  'mail.waiting_list_joined.subject': 'Op de wachtlijst: {title}, {date}',
  'mail.waiting_list_joined.intro': { one: 'U staat op de wachtlijst voor één plaats, op nummer {place}. Zodra het uw beurt is, houden we de plaats voor u vrij en krijgt u een mail.', other: 'U staat op de wachtlijst voor {count} plaatsen, op nummer {place}. Zodra het uw beurt is, houden we de plaatsen voor u vrij en krijgt u een mail.' },
  'mail.seat_offer.subject': 'Plaats voor u: {title}, {date}',
  'mail.seat_offer.intro': { one: 'Het is uw beurt: er wordt één plaats voor u vrijgehouden. Neem ze aan met de link hieronder, of laat ze los voor de volgende op de lijst.', other: 'Het is uw beurt: er worden {count} plaatsen voor u vrijgehouden. Neem ze aan met de link hieronder, of laat ze los voor de volgende op de lijst.' },
  'mail.offer_expired.subject': 'Niet langer vrijgehouden: {title}, {date}',
  'mail.offer_expired.intro': 'De plaatsen die voor u vrijgehouden werden, zijn niet op tijd aangenomen en gingen naar anderen. U kunt opnieuw inschrijven zolang er plaats is.',
  'mail.booking_declined.subject': 'Niet mogelijk: {title}, {date}',
  'mail.booking_declined.intro': 'We kunnen u geen plaatsen geven in deze sessie. De plaatsen zijn vrij voor anderen.',
  'mail.booking_declined.reason': 'Reden',
  'mail.booking_moved.subject': 'Andere datum: {title}, niet meer op {date}',
  'mail.booking_moved.intro': 'Uw inschrijving is naar een andere datum verplaatst; een aparte mail bevestigt dat. Het agendabestand verwijdert deze datum uit uw agenda.',
} satisfies Record<keyof typeof english, Wording>;
