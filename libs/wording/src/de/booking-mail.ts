import type { bookingMail as english } from '../en/booking-mail.ts';
import type { Wording } from '../translate.ts';

export const bookingMail = {
  'mail.until': 'Freigehalten bis',
  'mail.action.confirm_address': 'Diese Adresse bestätigen',
  'mail.action.accept_offer': 'Die Plätze annehmen oder freigeben',
  'mail.address_proof.subject': 'Bitte bestätigen: {title}, {date}',
  'mail.address_proof.intro': { one: 'Ein Platz wird für Sie freigehalten. Bestätigen Sie mit dem Link unten, dass diese Adresse Ihre ist; sonst geht der Platz an andere.', other: '{count} Plätze werden für Sie freigehalten. Bestätigen Sie mit dem Link unten, dass diese Adresse Ihre ist; sonst gehen die Plätze an andere.' },
  'mail.booking_requested.subject': 'Anfrage erhalten: {title}, {date}',
  'mail.booking_requested.intro': { one: 'Ihre Anfrage für einen Platz ist angekommen. Der Platz wird freigehalten, bis wir sie angesehen haben; Sie bekommen in jedem Fall eine E-Mail.', other: 'Ihre Anfrage für {count} Plätze ist angekommen. Die Plätze werden freigehalten, bis wir sie angesehen haben; Sie bekommen in jedem Fall eine E-Mail.' },
  'mail.waiting_list_joined.subject': 'Auf der Warteliste: {title}, {date}',
  'mail.waiting_list_joined.intro': { one: 'Sie stehen für einen Platz auf der Warteliste, an Stelle {place}. Sobald Sie an der Reihe sind, halten wir den Platz für Sie frei und Sie bekommen eine E-Mail.', other: 'Sie stehen für {count} Plätze auf der Warteliste, an Stelle {place}. Sobald Sie an der Reihe sind, halten wir die Plätze für Sie frei und Sie bekommen eine E-Mail.' },
  'mail.seat_offer.subject': 'Plätze für Sie: {title}, {date}',
  'mail.seat_offer.intro': { one: 'Sie sind an der Reihe: Ein Platz wird für Sie freigehalten. Nehmen Sie ihn mit dem Link unten an, oder geben Sie ihn für die Nächsten auf der Liste frei.', other: 'Sie sind an der Reihe: {count} Plätze werden für Sie freigehalten. Nehmen Sie sie mit dem Link unten an, oder geben Sie sie für die Nächsten auf der Liste frei.' },
  'mail.offer_expired.subject': 'Nicht mehr freigehalten: {title}, {date}',
  'mail.offer_expired.intro': 'Die Plätze, die für Sie freigehalten wurden, sind nicht rechtzeitig angenommen worden und an andere gegangen. Sie können neu buchen, solange Plätze frei sind.',
  'mail.booking_declined.subject': 'Nicht möglich: {title}, {date}',
  'mail.booking_declined.intro': 'Wir können Ihnen in dieser Veranstaltung keine Plätze geben. Die Plätze sind für andere frei.',
  'mail.booking_declined.reason': 'Grund',
  'mail.booking_moved.subject': 'Anderer Termin: {title}, nicht mehr am {date}',
  'mail.booking_moved.intro': 'Ihre Buchung ist auf einen anderen Termin verschoben; eine eigene E-Mail bestätigt sie. Die Kalenderdatei entfernt diesen Termin aus Ihrem Kalender.',
} satisfies Record<keyof typeof english, Wording>;
