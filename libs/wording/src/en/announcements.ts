/** A message to all who booked a session. */
export const announcements = {
  'announcements.write': 'Message to all who booked',
  'announcements.hint': 'Everybody gets it by mail in their language, with the facts of the session and the link to their booking. The waiting list does not get it.',
  'announcements.nobody': 'Nobody has seats now; there is nobody to write to.',
  'announcements.readers': { one: '{language}: {count} recipient', other: '{language}: {count} recipients' },
  'announcements.subject': 'Subject',
  'announcements.text': 'Message',
  'announcements.text_hint': 'An empty line begins a paragraph. Nothing about people who may return.',
  'announcements.kept': 'What you write stays on this device until it is sent.',
  'announcements.preview': 'Look before it goes',
  'announcements.preview_title': 'This is how it reads',
  'announcements.missing': 'Missing in: {languages}. Write it in that language too, then it can go.',
  'announcements.back': 'Back to writing',
  'announcements.send': { one: 'Send to {count} recipient', other: 'Send to {count} recipients' },
  'announcements.sent': { one: 'The message goes to {count} recipient.', other: 'The message goes to {count} recipients.' },
  'announcements.earlier': { one: '{count} earlier message', other: '{count} earlier messages' },
  'announcements.earlier_line': '{subject} ({by}, {when})',
} as const;
