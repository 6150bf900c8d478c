import type { mergeProblems as english } from '../en/merge-problems.ts';
import type { Wording } from '../translate.ts';

export const mergeProblems = {
  'problems.organisation_merged': 'Deze organisatie hoort nu bij een andere',
  'problems.organisation_merged.detail': 'Ze is samengevoegd; alles ervan staat bij de organisatie die bleef. Werk daar verder, of maak de samenvoeging ongedaan.',
  'problems.merge_with_itself': 'Een organisatie kan niet met zichzelf worden samengevoegd',
  'problems.merge_with_itself.detail': 'Kies twee verschillende organisaties.',
  'problems.merge_into_archived': 'De organisatie die zou blijven, is gearchiveerd',
  'problems.merge_into_archived.detail': 'Zet ze eerst terug, of behoud de andere.',
  'problems.merge_undo_too_late': 'Deze samenvoeging kan niet meer ongedaan worden gemaakt',
  'problems.merge_undo_too_late.detail': 'Dat kan 30 dagen lang. Voeg de organisatie opnieuw toe en verplaats wat bij haar hoort.',
  'problems.merge_undo_later_first': 'De organisatie die bleef, is intussen zelf samengevoegd',
  'problems.merge_undo_later_first.detail': 'Maak eerst die latere samenvoeging ongedaan, dan deze.',
  'problems.session_not_by_invitation': 'Deze sessie is niet op uitnodiging',
  'problems.session_not_by_invitation.detail': 'Kies bij wie kan inschrijven “op uitnodiging” en nodig dan organisaties uit.',
  'problems.invitation_before_confirmation': 'De sessie is nog niet bevestigd',
  'problems.invitation_before_confirmation.detail': 'Uitnodigingen vertrekken zodra partners kunnen inschrijven. Bevestig eerst de sessie.',
} as const satisfies Record<keyof typeof english, Wording>;
