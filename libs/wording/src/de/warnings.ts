import type { warnings as english } from '../en/warnings.ts';
import type { Wording } from '../translate.ts';

export const warnings = {
  'warnings.buffer': '{person} hat {gap} Minuten zwischen dieser Veranstaltung und „{title}“. Vorbereitung und Weg brauchen {minutes}.',
  'warnings.travel': '{person} hat {gap} Minuten zwischen dieser Veranstaltung und „{title}“. Der Weg von {from} nach {to} dauert {minutes}.',
  'warnings.outside_working_hours': '{person} arbeitet am {date} nicht zu dieser Zeit.',
  'warnings.absent': '{person} ist vom {from} bis zum {until} abwesend.',
  'warnings.absent.day': '{person} ist am {from} abwesend.',
  'warnings.on_duty': '{person} hat am {date}, {from}–{until}, Dienst: {duty}, {office}.',
  'warnings.public_holiday': 'Am {date} ist {holiday}; öffentliche Dienste sind geschlossen.',
  'warnings.regional_holiday': 'Am {date} ist {holiday}; Behörden und Partner dort können geschlossen sein.',
  'warnings.day_off': 'Am {date} sind unsere Dienste geschlossen: {name}.',
  'warnings.host_closed': '{host} ist vom {from} bis zum {until} geschlossen: {label}.',
  'warnings.host_closed.day': '{host} ist am {from} geschlossen: {label}.',
  'warnings.host_busy': '{host} empfängt dann „{title}“.',
  'warnings.language_missing': 'Von niemandem in der Veranstaltung ist bekannt, dass er oder sie {languages} spricht, und es ist keine Dolmetschung gefragt.',
  'warnings.facilitator_wish.woman': 'Der Gastgeber hat um eine Frau gebeten, und niemand in der Veranstaltung ist so vermerkt.',
  'warnings.facilitator_wish.man': 'Der Gastgeber hat um einen Mann gebeten, und niemand in der Veranstaltung ist so vermerkt.',
  'warnings.room_too_small': '{room} hat {seats} Plätze; {capacity} werden angeboten.',

  'problems.travel_time_known': 'Dieser Weg ist schon bekannt',
  'problems.travel_time_known.detail': 'Von {from} nach {to} sind {minutes} Minuten vermerkt. Ändern Sie diesen Eintrag.',
  'problems.travel_time_same_place': 'Anfang und Ende sind derselbe Ort',
  'problems.travel_time_same_place.detail': 'Wählen Sie zwei verschiedene Gemeinden.',

  'words.acceptance_reason.agreed_with_colleague': 'Mit der Kollegin oder dem Kollegen abgesprochen',
  'words.acceptance_reason.host_asked': 'Auf Wunsch des Gastgebers',
  'words.acceptance_reason.only_possible_moment': 'Der einzig mögliche Zeitpunkt',
  'words.acceptance_reason.short_distance': 'Der Weg ist kurz',
  'words.acceptance_reason.online': 'Es geschieht online',
  'words.acceptance_reason.other': 'Ein anderer Grund',

  'words.day_off_kind.bridge': 'Brückentag',
  'words.day_off_kind.compensation': 'Ausgleichstag',
  'words.day_off_kind.regional': 'Regionaler Feiertag',
  'words.day_off_kind.other': 'Anderer freier Tag',

  'words.holiday.brussels_region': 'Fest der Region Brüssel',
  'words.holiday.flemish_community': 'Fest der Flämischen Gemeinschaft',
  'words.holiday.french_community': 'Fest der Französischen Gemeinschaft',
  'words.holiday.german_community': 'Tag der Deutschsprachigen Gemeinschaft',
} satisfies Record<keyof typeof english, Wording>;
