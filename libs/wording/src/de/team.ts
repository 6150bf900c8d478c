import type { team as english } from '../en/team.ts';
import type { Wording } from '../translate.ts';

export const team = {
  'problems.office_unknown': 'Büro nicht gefunden',
  'problems.office_unknown.detail': 'Dieses Büro ist nicht in Relais. Wählen Sie eines aus der Liste.',
  'problems.ends_before_start': 'Das Ende liegt vor dem Beginn',
  'problems.ends_before_start.detail': 'Wählen Sie ein Ende nach dem Beginn. Es wurde nichts gespeichert.',
  'problems.duty_too_long': 'Der Dienst ist zu lang',
  'problems.duty_too_long.detail': 'Ein Dienst dauert höchstens einen Tag. Planen Sie einen je Tag.',
  'problems.duty_overlap': 'Zu dieser Zeit gibt es schon einen anderen Dienst',
  'problems.duty_overlap.detail': '{person} hat dann schon Dienst: {office}, {when}. Wählen Sie eine andere Zeit oder jemand anderen. Es wurde nichts gespeichert.',
  'problems.working_pattern_exists': 'An diesem Datum beginnen schon andere Zeiten',
  'problems.working_pattern_exists.detail': 'Die Arbeitszeiten ab diesem Datum sind schon bekannt. Ändern Sie diese, oder wählen Sie ein anderes Datum.',
  'problems.substitute_absent': 'Die Vertretung ist abwesend',
  'problems.substitute_absent.detail': '{person} ist dann abwesend ({when}). Wählen Sie jemand anderen. Es wurde noch niemand eingeteilt.',
  'problems.person_not_in_session': 'Inzwischen wurde jemand anderes eingeteilt',
  'problems.person_not_in_session.detail': 'Wer vertreten werden soll, ist nicht mehr in dieser Veranstaltung. Laden Sie die Liste neu, um zu sehen, wer es ist.',
  'words.absence_kind.leave': 'Urlaub',
  'words.absence_kind.illness': 'Krankheit',
  'words.absence_kind.training': 'Fortbildung',
  'words.absence_kind.other': 'Anderes',
  'words.duty_kind.desk': 'Schalter',
  'words.duty_kind.hotline': 'Infotelefon',
  'words.duty_kind.permanence': 'Sprechstunde',
  'mail.session_substitution.subject': 'Andere beratende Person: {title}, {date}',
  'mail.session_substitution.intro': 'Zu dieser Veranstaltung kommt jemand anderes von uns: {people}. Zeit und Ort bleiben wie vereinbart.',
} satisfies Record<keyof typeof english, Wording>;
