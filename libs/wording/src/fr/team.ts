import type { team as english } from '../en/team.ts';
import type { Wording } from '../translate.ts';

export const team = {
  'problems.office_unknown': 'Bureau introuvable',
  'problems.office_unknown.detail': 'Ce bureau n’est pas dans Relais. Choisissez-en un dans la liste.',
  'problems.ends_before_start': 'La fin précède le début',
  'problems.ends_before_start.detail': 'Choisissez une fin postérieure au début. Rien n’a été enregistré.',
  'problems.duty_too_long': 'Le service est trop long',
  'problems.duty_too_long.detail': 'Un service dure un jour au plus. Planifiez-en un par jour.',
  'problems.duty_overlap': 'Il y a déjà un autre service à ce moment',
  'problems.duty_overlap.detail': '{person} est déjà de service à ce moment : {office}, {when}. Choisissez un autre moment ou une autre personne. Rien n’a été enregistré.',
  'problems.working_pattern_exists': 'D’autres heures commencent déjà à cette date',
  'problems.working_pattern_exists.detail': 'Les heures de travail à partir de cette date sont déjà connues. Modifiez-les ou choisissez une autre date.',
  'problems.substitute_absent': 'Le remplaçant est absent',
  'problems.substitute_absent.detail': '{person} est absent à ce moment ({when}). Choisissez quelqu’un d’autre. Personne n’a encore été désigné.',
  'problems.person_not_in_session': 'Quelqu’un d’autre a été désigné entre-temps',
  'problems.person_not_in_session.detail': 'La personne à remplacer n’est plus dans cette séance. Rechargez la liste pour voir qui y est.',
  'words.absence_kind.leave': 'Congé',
  'words.absence_kind.illness': 'Maladie',
  'words.absence_kind.training': 'Formation',
  'words.absence_kind.other': 'Autre',
  'words.duty_kind.desk': 'Guichet',
  'words.duty_kind.hotline': 'Ligne d’information',
  'words.duty_kind.permanence': 'Permanence',
  'mail.session_substitution.subject': 'Autre conseiller : {title}, {date}',
  'mail.session_substitution.intro': 'Quelqu’un d’autre de notre équipe vient à cette séance : {people}. Le moment et le lieu restent ceux convenus.',
} satisfies Record<keyof typeof english, Wording>;
