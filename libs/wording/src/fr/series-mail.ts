import type { seriesMail as english } from '../en/series-mail.ts';
import type { Wording } from '../translate.ts';

export const seriesMail = {
  'mail.series_invitation.subject': { one: 'Séance d’information le {date} : {title}', other: 'Séances d’information à partir du {date} : {title} ({count} dates)' },
  'mail.series_invitation.intro': 'Nous avons planifié ces séances avec {host}. Le fichier d’agenda les ajoute à votre calendrier ; les changements ultérieurs le remplacent.',
  'mail.series_change.subject': { one: 'Modifiée : {title}, {count} date', other: 'Modifiée : {title}, {count} dates' },
  'mail.series_change.intro': 'L’heure ou le lieu des séances ci-dessous a changé. Le fichier d’agenda remplace ce que contient votre calendrier.',
  'mail.series_change.booked': 'Vos places restent réservées. Si un nouveau moment ne vous convient pas, modifiez ou annulez cette inscription par son lien.',
  'mail.series_cancellation.subject': { one: 'Annulée : {title}, {count} date', other: 'Annulée : {title}, {count} dates' },
  'mail.series_cancellation.intro': 'Les séances ci-dessous n’auront pas lieu. Le fichier d’agenda les retire de votre calendrier. Veuillez nous en excuser.',
  'mail.session_reinstatement.subject': 'A bien lieu : {title}, {date}',
  'mail.session_reinstatement.intro': 'Nous vous avions annoncé l’annulation de cette séance. Elle a finalement lieu ; le fichier d’agenda la remet dans votre calendrier.',
  'mail.series.was': 'Auparavant : {when}',
  'mail.series.now': 'Désormais : {when}',
  'mail.series.place': 'Lieu : {where}',
  'mail.series.takes_place': 'A lieu : {when}',
  'mail.series.confirmed': 'comme prévu',
  'mail.series.off': 'n’a pas lieu',
  'mail.series.manage': 'Modifier ou annuler votre inscription du {date}',
} satisfies Record<keyof typeof english, Wording>;
