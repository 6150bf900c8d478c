/** Private links that are mailed to organisations. */
export const organisationMail = {
  'mail.organisation_invitation.subject': 'Invitation: {title}, {date}',
  'mail.organisation_invitation.intro': 'We are glad to invite {organisation} to this session.',
  'mail.organisation_invitation.link': 'The link below is for your organisation: with it you and your colleagues book seats until {until}, without an account. Please do not publish it.',
  'mail.organisation_link.subject': 'Your page in Relais: {organisation}',
  'mail.organisation_link.intro': 'Here is the link to the page of {organisation}: your bookings, the sessions at your place and a calendar file. It works until {until}.',
  'mail.organisation_link.keep': 'Keep it to yourselves: whoever has it sees your bookings and can change them. Did nobody at your place ask for it? Then you need not do anything.',
  'mail.action.open_page': 'Open our page',
} as const;
