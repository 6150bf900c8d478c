export const mergeProblems = {
  'problems.organisation_merged': 'This organisation is part of another one now',
  'problems.organisation_merged.detail': 'It was merged; everything of it is with the organisation that was kept. Work there, or undo the merge.',
  'problems.merge_with_itself': 'An organisation cannot be merged with itself',
  'problems.merge_with_itself.detail': 'Choose two different organisations.',
  'problems.merge_into_archived': 'The organisation to keep is archived',
  'problems.merge_into_archived.detail': 'Restore it first, or keep the other one.',
  'problems.merge_undo_too_late': 'This merge can no longer be undone',
  'problems.merge_undo_too_late.detail': 'That is possible for 30 days. Add the organisation anew and move what belongs to it.',
  'problems.merge_undo_later_first': 'The organisation that was kept has been merged itself since',
  'problems.merge_undo_later_first.detail': 'Undo that later merge first, then this one.',
} as const;
