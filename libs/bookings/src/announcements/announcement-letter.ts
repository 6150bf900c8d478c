import type { AnnouncementTexts, UiLanguage } from '@relais/contracts';
import type { Letter } from '@relais/mail';
import { factLines, greeting, type SessionFacts } from '@relais/sessions';
import { translate } from '@relais/wording';
import type { Booking } from '../booking.entity.ts';

/** What a planner wrote in this language, to one who booked; null where it is not written in it. */
export function announcementLetter(texts: AnnouncementTexts, language: UiLanguage, { id, contactName }: Pick<Booking, 'id' | 'contactName'>, facts: SessionFacts): Letter | null {
  const written = texts[language];
  if (!written) return null;
  return {
    subject: written.subject,
    greeting: greeting(language, contactName),
    paragraphs: written.text.split(/\r?\n[ \t]*(?:\r?\n)+/),
    facts: factLines(language, facts),
    actions: [{ label: translate(language, 'mail.action.manage'), to: { path: '/booking/:token', purpose: 'manage_booking', subjectId: id } }],
    closing: translate(language, 'mail.closing'),
  };
}
