/** Refusals around the questions to bookers and the messages to all who booked. */
export const questionProblems = {
  'problems.answer_missing': 'A question is still open',
  'problems.answer_missing.detail': 'Answer the questions that are marked as required.',
  'problems.answer_not_valid': 'An answer does not fit its question',
  'problems.answer_not_valid.detail': 'Choose one of the answers on offer, or type a whole number from 0 to 999.',
  'problems.question_not_asked': 'The questions have changed',
  'problems.question_not_asked.detail': 'One of them is no longer asked. Reload the page and answer those that you see.',
  'problems.question_choices': 'The choices are not complete',
  'problems.question_choices.detail': 'A question with choices needs at least two, each with a code of its own; another question has none.',
  'problems.announcement_text_missing': 'The message is missing in one language',
  'problems.announcement_text_missing.detail': 'Somebody who booked reads {languages}. Write the message in that language too.',
  'problems.nobody_to_tell': 'Nobody has booked',
  'problems.nobody_to_tell.detail': 'There is nobody to send a message to. Wait until there is a booking.',
} as const;
