import type { bookingProblems as english } from '../en/booking-problems.ts';
import type { Wording } from '../translate.ts';

export const bookingProblems = {
  'problems.offer_expired': 'Deze plaatsen worden niet meer voor u vrijgehouden',
  'problems.offer_expired.detail': 'De tijd om te bevestigen is voorbij en de plaatsen gingen naar anderen. Schrijf opnieuw in zolang er plaats is.',
  'problems.booking_without_offer': 'Voor deze inschrijving worden geen plaatsen vrijgehouden',
  'problems.booking_without_offer.detail': 'Alleen een aanbod van de wachtlijst kan aangenomen worden. Laad de pagina opnieuw om te zien hoe het met de inschrijving staat.',
  'problems.booking_declined': 'Deze inschrijving is geweigerd',
  'problems.booking_declined.detail': 'Ze kan niet meer gewijzigd worden. Kies een andere sessie of bel ons.',
  'problems.booking_not_requested': 'Deze inschrijving wacht niet op een beslissing',
  'problems.booking_not_requested.detail': 'Er is intussen over beslist, of ze staat op de wachtlijst. Laad opnieuw om te zien hoe het ermee staat.',
  'problems.booking_not_waiting': 'Deze inschrijving staat niet op de wachtlijst',
  'problems.booking_not_waiting.detail': 'Ze kreeg intussen plaatsen of is geannuleerd. Laad opnieuw om de lijst te zien.',
  'problems.names_not_asked': 'Namen zijn hier niet nodig',
  'problems.names_not_asked.detail': 'Deze sessie geeft geen attesten; laat de namen dus weg.',
  'problems.more_people_than_seats': 'Meer mensen dan plaatsen',
  'problems.more_people_than_seats.detail': 'Noem hoogstens zoveel mensen als er plaatsen zijn in de inschrijving, of neem meer plaatsen.',
  'problems.booking_not_movable': 'De inschrijving kan niet naar die sessie',
  'problems.booking_not_movable.detail': 'Kies een andere sessie van dezelfde soort of over hetzelfde onderwerp waarvoor men zich kan inschrijven.',
} satisfies Record<keyof typeof english, Wording>;
