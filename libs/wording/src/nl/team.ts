import type { team as english } from '../en/team.ts';
import type { Wording } from '../translate.ts';

export const team = {
  'problems.office_unknown': 'Kantoor niet gevonden',
  'problems.office_unknown.detail': 'Dit kantoor staat niet in Relais. Kies er een uit de lijst.',
  'problems.ends_before_start': 'Het einde ligt voor het begin',
  'problems.ends_before_start.detail': 'Kies een einde na het begin. Er is niets bewaard.',
  'problems.duty_too_long': 'De dienst is te lang',
  'problems.duty_too_long.detail': 'Een dienst duurt hoogstens een dag. Plan er een per dag.',
  'problems.duty_overlap': 'Er is dan al een andere dienst',
  'problems.duty_overlap.detail': '{person} heeft dan al dienst: {office}, {when}. Kies een ander tijdstip of iemand anders. Er is niets bewaard.',
  'problems.working_pattern_exists': 'Op die datum beginnen al andere uren',
  'problems.working_pattern_exists.detail': 'De werkuren vanaf die datum zijn al bekend. Wijzig die, of kies een andere datum.',
  'problems.substitute_absent': 'De vervanger is afwezig',
  'problems.substitute_absent.detail': '{person} is dan afwezig ({when}). Kies iemand anders. Er is nog niemand aangewezen.',
  'problems.person_not_in_session': 'Intussen is iemand anders aangewezen',
  'problems.person_not_in_session.detail': 'Wie vervangen moet worden, zit niet meer in deze sessie. Laad de lijst opnieuw om te zien wie wel.',
  'words.absence_kind.leave': 'Verlof',
  'words.absence_kind.illness': 'Ziekte',
  'words.absence_kind.training': 'Opleiding',
  'words.absence_kind.other': 'Andere',
  'words.duty_kind.desk': 'Loket',
  'words.duty_kind.hotline': 'Infolijn',
  'words.duty_kind.permanence': 'Permanentie',
  'mail.session_substitution.subject': 'Andere consulent: {title}, {date}',
  'mail.session_substitution.intro': 'Er komt iemand anders van ons naar deze sessie: {people}. Tijdstip en plaats blijven zoals afgesproken.',
} satisfies Record<keyof typeof english, Wording>;
