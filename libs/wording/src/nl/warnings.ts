import type { warnings as english } from '../en/warnings.ts';
import type { Wording } from '../translate.ts';

export const warnings = {
  'warnings.buffer': '{person} heeft {gap} minuten tussen deze sessie en “{title}”. Voorbereiding en verplaatsing vragen er {minutes}.',
  'warnings.travel': '{person} heeft {gap} minuten tussen deze sessie en “{title}”. De weg van {from} naar {to} duurt er {minutes}.',
  'warnings.outside_working_hours': '{person} werkt niet op dat uur op {date}.',
  'warnings.absent': '{person} is afwezig van {from} tot en met {until}.',
  'warnings.absent.day': '{person} is afwezig op {from}.',
  'warnings.on_duty': '{person} heeft dienst op {date}, {from}–{until}: {duty}, {office}.',
  'warnings.public_holiday': '{date} is {holiday}; de openbare diensten zijn gesloten.',
  'warnings.regional_holiday': '{date} is {holiday}; overheden en partners kunnen er gesloten zijn.',
  'warnings.day_off': 'Op {date} zijn onze diensten gesloten: {name}.',
  'warnings.host_closed': '{host} is gesloten van {from} tot en met {until}: {label}.',
  'warnings.host_closed.day': '{host} is gesloten op {from}: {label}.',
  'warnings.host_busy': '{host} ontvangt dan “{title}”.',
  'warnings.language_missing': 'Van niemand in de sessie is bekend dat die {languages} spreekt, en er is geen tolk gevraagd.',
  'warnings.facilitator_wish.woman': 'De gastorganisatie vroeg een vrouw, en niemand in de sessie staat zo genoteerd.',
  'warnings.facilitator_wish.man': 'De gastorganisatie vroeg een man, en niemand in de sessie staat zo genoteerd.',
  'warnings.room_too_small': '{room} heeft {seats} plaatsen; er worden er {capacity} aangeboden.',

  'problems.travel_time_known': 'Deze weg is al bekend',
  'problems.travel_time_known.detail': 'Van {from} naar {to} staat genoteerd als {minutes} minuten. Pas die aan.',
  'problems.travel_time_same_place': 'Begin en einde zijn dezelfde plaats',
  'problems.travel_time_same_place.detail': 'Kies twee verschillende gemeenten.',

  'words.acceptance_reason.agreed_with_colleague': 'Afgesproken met de collega',
  'words.acceptance_reason.host_asked': 'Op vraag van de gastorganisatie',
  'words.acceptance_reason.only_possible_moment': 'Het enige mogelijke moment',
  'words.acceptance_reason.short_distance': 'De afstand is klein',
  'words.acceptance_reason.online': 'Het gebeurt online',
  'words.acceptance_reason.other': 'Een andere reden',

  'words.day_off_kind.bridge': 'Brugdag',
  'words.day_off_kind.compensation': 'Compensatiedag',
  'words.day_off_kind.regional': 'Regionale feestdag',
  'words.day_off_kind.other': 'Andere vrije dag',

  'words.holiday.brussels_region': 'Feest van het Brussels Gewest',
  'words.holiday.flemish_community': 'Feest van de Vlaamse Gemeenschap',
  'words.holiday.french_community': 'Feest van de Franse Gemeenschap',
  'words.holiday.german_community': 'Feest van de Duitstalige Gemeenschap',
} satisfies Record<keyof typeof english, Wording>;
