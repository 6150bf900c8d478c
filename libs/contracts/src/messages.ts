import { z } from 'zod';
import { Id, Instant, UiLanguageCode, pageOf, paging } from './primitives.ts';
import { messageClasses, messageKinds, messageReasons, messageStates } from './words.ts';

export const MessageListItem = z
  .strictObject({
    id: Id,
    kind: z.enum(messageKinds),
    messageClass: z.enum(messageClasses),
    recipient: z.string(),
    language: UiLanguageCode,
    subject: z.string().nullable().meta({ description: 'Null until it is written, at the moment of sending' }),
    dueAt: Instant,
    state: z.enum(messageStates),
    reason: z.enum(messageReasons),
    stateAt: Instant,
    attempts: z.int(),
    nextTryAt: Instant.nullable(),
    sessionId: Id.nullable(),
    bookingId: Id.nullable(),
  })
  .meta({ id: 'MessageListItem' });
export type MessageListItem = z.infer<typeof MessageListItem>;

export const MessageView = z
  .strictObject({
    ...MessageListItem.shape,
    serverAnswer: z.string().nullable(),
    preview: z.boolean().meta({ description: 'True when it has not gone yet: so it would read now' }),
    text: z.string(),
    html: z.string(),
    calendar: z.string().nullable(),
    headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  })
  .meta({ id: 'Message' });
export type MessageView = z.infer<typeof MessageView>;

export const MessageQuery = z.strictObject({ ...paging, state: z.enum(messageStates).optional(), kind: z.enum(messageKinds).optional(), sessionId: Id.optional(), q: z.string().trim().max(100).optional() });
export type MessageQuery = z.infer<typeof MessageQuery>;
export const MessagePage = pageOf(MessageListItem).meta({ id: 'MessagePage' });
export type MessagePage = z.infer<typeof MessagePage>;
