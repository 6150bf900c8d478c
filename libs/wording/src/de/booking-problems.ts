import type { bookingProblems as english } from '../en/booking-problems.ts';
import type { Wording } from '../translate.ts';

export const bookingProblems = {
  'problems.offer_expired': 'Diese Plätze werden nicht mehr für Sie freigehalten',
  'problems.offer_expired.detail': 'Die Zeit zum Bestätigen ist vorbei, die Plätze sind an andere gegangen. Buchen Sie neu, solange Plätze frei sind.',
  'problems.booking_without_offer': 'Für diese Buchung werden keine Plätze freigehalten',
  'problems.booking_without_offer.detail': 'Nur ein Angebot von der Warteliste kann angenommen werden. Laden Sie die Seite neu, um zu sehen, wie die Buchung steht.',
  'problems.booking_declined': 'Diese Buchung wurde abgelehnt',
  'problems.booking_declined.detail': 'Sie kann nicht mehr geändert werden. Wählen Sie eine andere Veranstaltung oder rufen Sie uns an.',
  'problems.booking_not_requested': 'Diese Buchung wartet nicht auf eine Entscheidung',
  'problems.booking_not_requested.detail': 'Sie wurde inzwischen entschieden oder steht auf der Warteliste. Laden Sie neu, um zu sehen, wie sie steht.',
  'problems.booking_not_waiting': 'Diese Buchung steht nicht auf der Warteliste',
  'problems.booking_not_waiting.detail': 'Sie hat inzwischen Plätze bekommen oder wurde storniert. Laden Sie neu, um die Liste zu sehen.',
  'problems.names_not_asked': 'Namen werden hier nicht gebraucht',
  'problems.names_not_asked.detail': 'Diese Veranstaltung stellt keine Bescheinigungen aus; lassen Sie die Namen weg.',
  'problems.more_people_than_seats': 'Mehr Personen als Plätze',
  'problems.more_people_than_seats.detail': 'Nennen Sie höchstens so viele Personen, wie die Buchung Plätze hat, oder nehmen Sie mehr Plätze.',
  'problems.booking_not_movable': 'Die Buchung kann nicht zu dieser Veranstaltung wechseln',
  'problems.booking_not_movable.detail': 'Wählen Sie eine andere Veranstaltung derselben Art oder zum selben Thema, die man buchen kann.',
} satisfies Record<keyof typeof english, Wording>;
