import { z } from 'zod';
import { Id, Instant, UiLanguageCode, RequiredLine } from './primitives.ts';
import { uiLanguages } from './words.ts';

const Text = z.strictObject({
  subject: RequiredLine(160),
  text: z.string().trim().min(1).max(4000).regex(/^[\P{C}\p{Cf}\p{Co}\p{Cn}\n\r\t]*$/u),
});
/** One text per language that somebody who booked reads. */
export const AnnouncementTexts = z.partialRecord(z.enum(uiLanguages), Text);
export type AnnouncementTexts = z.infer<typeof AnnouncementTexts>;

/** A message to all who have seats of a session, each in their language. */
export const AnnouncementInput = z.strictObject({ texts: AnnouncementTexts }).meta({ id: 'AnnouncementInput' });
export type AnnouncementInput = z.infer<typeof AnnouncementInput>;

/** Who would get it: how many in which language, and how the first of each would read it; private links are left out. */
export const AnnouncementPreview = z
  .strictObject({ items: z.array(z.strictObject({ language: UiLanguageCode, recipients: z.int(), subject: z.string().nullable().meta({ description: 'Null: the message is not written in this language' }), text: z.string() })) })
  .meta({ id: 'AnnouncementPreview' });
export type AnnouncementPreview = z.infer<typeof AnnouncementPreview>;

export const AnnouncementView = z.strictObject({ id: Id, texts: AnnouncementTexts, recipients: z.int(), createdAt: Instant, createdBy: z.string() }).meta({ id: 'Announcement' });
export type AnnouncementView = z.infer<typeof AnnouncementView>;
export const AnnouncementList = z.strictObject({ items: z.array(AnnouncementView) }).meta({ id: 'AnnouncementList' });
export type AnnouncementList = z.infer<typeof AnnouncementList>;
