import type { bookingProblems as english } from '../en/booking-problems.ts';
import type { Wording } from '../translate.ts';

export const bookingProblems = {
  'problems.offer_expired': 'Ces places ne vous sont plus gardées',
  'problems.offer_expired.detail': 'Le délai pour confirmer est passé et les places sont allées à d’autres. Inscrivez-vous de nouveau tant qu’il y a des places.',
  'problems.booking_without_offer': 'Aucune place n’est gardée pour cette inscription',
  'problems.booking_without_offer.detail': 'Seule une offre de la liste d’attente peut être acceptée. Rechargez la page pour voir où en est l’inscription.',
  'problems.booking_declined': 'Cette inscription a été refusée',
  'problems.booking_declined.detail': 'Elle ne peut plus être modifiée. Choisissez une autre séance ou appelez-nous.',
  'problems.booking_not_requested': 'Cette inscription n’attend pas de décision',
  'problems.booking_not_requested.detail': 'Elle a été traitée entre-temps, ou se trouve sur la liste d’attente. Rechargez pour voir où elle en est.',
  'problems.booking_not_waiting': 'Cette inscription n’est pas sur la liste d’attente',
  'problems.booking_not_waiting.detail': 'Elle a reçu des places ou a été annulée entre-temps. Rechargez pour voir la liste.',
  'problems.names_not_asked': 'Les noms ne sont pas nécessaires ici',
  'problems.names_not_asked.detail': 'Cette séance ne donne pas d’attestation ; n’indiquez donc pas de noms.',
  'problems.more_people_than_seats': 'Plus de personnes que de places',
  'problems.more_people_than_seats.detail': 'Indiquez au plus autant de personnes que de places dans l’inscription, ou prenez plus de places.',
  'problems.booking_not_movable': 'L’inscription ne peut pas passer à cette séance',
  'problems.booking_not_movable.detail': 'Choisissez une autre séance du même genre ou sur le même sujet, ouverte aux inscriptions.',
} satisfies Record<keyof typeof english, Wording>;
