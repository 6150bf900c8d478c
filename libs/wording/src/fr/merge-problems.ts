import type { mergeProblems as english } from '../en/merge-problems.ts';
import type { Wording } from '../translate.ts';

export const mergeProblems = {
  'problems.organisation_merged': 'Cette organisation fait maintenant partie d’une autre',
  'problems.organisation_merged.detail': 'Elle a été fusionnée ; tout ce qui la concerne se trouve chez l’organisation conservée. Continuez là, ou annulez la fusion.',
  'problems.merge_with_itself': 'Une organisation ne peut pas être fusionnée avec elle-même',
  'problems.merge_with_itself.detail': 'Choisissez deux organisations différentes.',
  'problems.merge_into_archived': 'L’organisation à conserver est archivée',
  'problems.merge_into_archived.detail': 'Rétablissez-la d’abord, ou conservez l’autre.',
  'problems.merge_undo_too_late': 'Cette fusion ne peut plus être annulée',
  'problems.merge_undo_too_late.detail': 'C’est possible pendant 30 jours. Ajoutez à nouveau l’organisation et déplacez ce qui lui appartient.',
  'problems.merge_undo_later_first': 'L’organisation conservée a elle-même été fusionnée depuis',
  'problems.merge_undo_later_first.detail': 'Annulez d’abord cette fusion plus récente, puis celle-ci.',
  'problems.session_not_by_invitation': 'Cette séance n’est pas sur invitation',
  'problems.session_not_by_invitation.detail': 'Choisissez « sur invitation » pour les inscriptions, puis invitez des organisations.',
  'problems.invitation_before_confirmation': 'La séance n’est pas encore confirmée',
  'problems.invitation_before_confirmation.detail': 'Les invitations partent dès que les partenaires peuvent s’inscrire. Confirmez d’abord la séance.',
} as const satisfies Record<keyof typeof english, Wording>;
