import type { warnings as english } from '../en/warnings.ts';
import type { Wording } from '../translate.ts';

export const warnings = {
  'warnings.buffer': '{person} a {gap} minutes entre cette séance et « {title} ». La préparation et le trajet en demandent {minutes}.',
  'warnings.travel': '{person} a {gap} minutes entre cette séance et « {title} ». Le trajet de {from} à {to} en prend {minutes}.',
  'warnings.outside_working_hours': '{person} ne travaille pas à cette heure-là le {date}.',
  'warnings.absent': '{person} est en absence du {from} au {until}.',
  'warnings.absent.day': '{person} est en absence le {from}.',
  'warnings.on_duty': '{person} est de service le {date}, {from}–{until} : {duty}, {office}.',
  'warnings.public_holiday': 'Le {date} est un jour férié ({holiday}) ; les services publics sont fermés.',
  'warnings.regional_holiday': 'Le {date} est un jour de fête ({holiday}) ; administrations et partenaires peuvent être fermés.',
  'warnings.day_off': 'Le {date}, nos services sont fermés : {name}.',
  'warnings.host_closed': '{host} est fermé du {from} au {until} : {label}.',
  'warnings.host_closed.day': '{host} est fermé le {from} : {label}.',
  'warnings.host_busy': '{host} accueille alors « {title} ».',
  'warnings.language_missing': 'On ne sait de personne dans la séance qu’elle parle {languages}, et aucun interprète n’est demandé.',
  'warnings.facilitator_wish.woman': 'L’hôte a demandé une femme, et personne dans la séance n’est noté comme telle.',
  'warnings.facilitator_wish.man': 'L’hôte a demandé un homme, et personne dans la séance n’est noté comme tel.',
  'warnings.room_too_small': '{room} a {seats} places ; {capacity} sont offertes.',

  'problems.travel_time_known': 'Ce trajet est déjà connu',
  'problems.travel_time_known.detail': 'De {from} à {to}, il est noté {minutes} minutes. Modifiez ce trajet-là.',
  'problems.travel_time_same_place': 'Le départ et l’arrivée sont au même endroit',
  'problems.travel_time_same_place.detail': 'Choisissez deux communes différentes.',

  'words.acceptance_reason.agreed_with_colleague': 'Convenu avec le ou la collègue',
  'words.acceptance_reason.host_asked': 'À la demande de l’hôte',
  'words.acceptance_reason.only_possible_moment': 'Le seul moment possible',
  'words.acceptance_reason.short_distance': 'La distance est courte',
  'words.acceptance_reason.online': 'Cela se passe en ligne',
  'words.acceptance_reason.other': 'Une autre raison',

  'words.day_off_kind.bridge': 'Jour de pont',
  'words.day_off_kind.compensation': 'Jour de compensation',
  'words.day_off_kind.regional': 'Fête régionale',
  'words.day_off_kind.other': 'Autre jour de congé',

  'words.holiday.brussels_region': 'Fête de la Région de Bruxelles-Capitale',
  'words.holiday.flemish_community': 'Fête de la Communauté flamande',
  'words.holiday.french_community': 'Fête de la Communauté française',
  'words.holiday.german_community': 'Fête de la Communauté germanophone',
} satisfies Record<keyof typeof english, Wording>;
