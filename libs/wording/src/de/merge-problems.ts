import type { mergeProblems as english } from '../en/merge-problems.ts';
import type { Wording } from '../translate.ts';

export const mergeProblems = {
  'problems.organisation_merged': 'Diese Organisation gehört jetzt zu einer anderen',
  'problems.organisation_merged.detail': 'Sie wurde zusammengeführt; alles steht bei der Organisation, die blieb. Arbeiten Sie dort weiter, oder machen Sie die Zusammenführung rückgängig.',
  'problems.merge_with_itself': 'Eine Organisation kann nicht mit sich selbst zusammengeführt werden',
  'problems.merge_with_itself.detail': 'Wählen Sie zwei verschiedene Organisationen.',
  'problems.merge_into_archived': 'Die Organisation, die bleiben soll, ist archiviert',
  'problems.merge_into_archived.detail': 'Stellen Sie sie zuerst wieder her, oder behalten Sie die andere.',
  'problems.merge_undo_too_late': 'Diese Zusammenführung kann nicht mehr rückgängig gemacht werden',
  'problems.merge_undo_too_late.detail': 'Das geht 30 Tage lang. Fügen Sie die Organisation neu hinzu und verschieben Sie, was zu ihr gehört.',
  'problems.merge_undo_later_first': 'Die Organisation, die blieb, wurde inzwischen selbst zusammengeführt',
  'problems.merge_undo_later_first.detail': 'Machen Sie zuerst diese spätere Zusammenführung rückgängig, dann diese.',
  'problems.session_not_by_invitation': 'Diese Veranstaltung ist nicht auf Einladung',
  'problems.session_not_by_invitation.detail': 'Wählen Sie bei den Buchungen „auf Einladung“ und laden Sie dann Organisationen ein.',
  'problems.invitation_before_confirmation': 'Die Veranstaltung ist noch nicht bestätigt',
  'problems.invitation_before_confirmation.detail': 'Einladungen gehen hinaus, sobald Partner buchen können. Bestätigen Sie zuerst die Veranstaltung.',
} as const satisfies Record<keyof typeof english, Wording>;
