import type { bookingMail as english } from '../en/booking-mail.ts';
import type { Wording } from '../translate.ts';

export const bookingMail = {
  'mail.until': 'Réservé jusqu’au',
  'mail.action.confirm_address': 'Confirmer cette adresse',
  'mail.action.accept_offer': 'Accepter les places ou les laisser',
  'mail.address_proof.subject': 'À confirmer : {title}, {date}',
  'mail.address_proof.intro': { one: 'Une place vous est gardée. Confirmez par le lien ci-dessous que cette adresse est la vôtre ; sinon, la place ira à d’autres.', other: '{count} places vous sont gardées. Confirmez par le lien ci-dessous que cette adresse est la vôtre ; sinon, les places iront à d’autres.' },
  'mail.booking_requested.subject': 'Demande reçue : {title}, {date}',
  'mail.booking_requested.intro': { one: 'Votre demande pour une place est arrivée. La place vous est gardée le temps de l’examiner ; vous recevrez un message dans tous les cas.', other: 'Votre demande pour {count} places est arrivée. Les places vous sont gardées le temps de l’examiner ; vous recevrez un message dans tous les cas.' },
  'mail.waiting_list_joined.subject': 'Sur la liste d’attente : {title}, {date}',
  'mail.waiting_list_joined.intro': { one: 'Vous êtes sur la liste d’attente pour une place, au rang {place}. Dès que votre tour vient, nous vous gardons la place et vous recevez un message.', other: 'Vous êtes sur la liste d’attente pour {count} places, au rang {place}. Dès que votre tour vient, nous vous gardons les places et vous recevez un message.' },
  'mail.seat_offer.subject': 'Des places pour vous : {title}, {date}',
  'mail.seat_offer.intro': { one: 'C’est votre tour : une place vous est gardée. Acceptez-la par le lien ci-dessous, ou laissez-la à la personne suivante sur la liste.', other: 'C’est votre tour : {count} places vous sont gardées. Acceptez-les par le lien ci-dessous, ou laissez-les à la personne suivante sur la liste.' },
  'mail.offer_expired.subject': 'Places plus gardées : {title}, {date}',
  'mail.offer_expired.intro': 'Les places qui vous étaient gardées n’ont pas été acceptées à temps et sont allées à d’autres. Vous pouvez vous inscrire de nouveau tant qu’il y a des places.',
  'mail.booking_declined.subject': 'Impossible : {title}, {date}',
  'mail.booking_declined.intro': 'Nous ne pouvons pas vous donner de places pour cette séance. Les places sont libres pour d’autres.',
  'mail.booking_declined.reason': 'Motif',
  'mail.booking_moved.subject': 'Autre date : {title}, plus le {date}',
  'mail.booking_moved.intro': 'Votre inscription est passée à une autre date ; un message distinct la confirme. Le fichier d’agenda retire cette date de votre calendrier.',
} satisfies Record<keyof typeof english, Wording>;
