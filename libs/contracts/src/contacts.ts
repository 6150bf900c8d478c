import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Email, Id, Instant, LocalDate, OptionalLine, OptionalText, RequiredLine, UiLanguageCode, Version } from './primitives.ts';
import { addressStates, interactionKinds, invitationBases } from './words.ts';

const contactFields = {
  function: RequiredLine(120).meta({ description: 'Role address first: coordination, reception, consular section' }),
  name: OptionalLine(120),
  email: z.union([z.literal(''), Email]).default(''),
  phone: OptionalLine(40),
  language: UiLanguageCode.meta({ description: 'Language of mail' }),
  primary: z.boolean().default(false),
  invitationBasis: z.enum(invitationBases).default('none'),
};

export const ContactInput = z.strictObject(contactFields).meta({ id: 'ContactInput' });
export type ContactInput = z.infer<typeof ContactInput>;

export const ContactPatch = changesOf(contactFields).meta({ id: 'ContactPatch' });
export type ContactPatch = z.infer<typeof ContactPatch>;

export const ContactView = z
  .strictObject({
    ...contactFields,
    id: Id,
    organisationId: Id,
    addressState: z.enum(addressStates),
    archivedAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'Contact' });
export type ContactView = z.infer<typeof ContactView>;
export const ContactList = z.strictObject({ items: z.array(ContactView) }).meta({ id: 'ContactList' });
export type ContactList = z.infer<typeof ContactList>;

export const InteractionInput = z
  .strictObject({ on: LocalDate, kind: z.enum(interactionKinds).exclude(['session']), text: OptionalText(2000).pipe(z.string().min(1)) })
  .meta({ id: 'InteractionInput' });
export type InteractionInput = z.infer<typeof InteractionInput>;

export const InteractionView = z
  .strictObject({
    id: Id,
    on: LocalDate,
    kind: z.enum(interactionKinds),
    text: z.string(),
    writtenBy: z.string().nullable().meta({ description: 'Null when Relais wrote it' }),
    sessionId: Id.nullable(),
  })
  .meta({ id: 'Interaction' });
export type InteractionView = z.infer<typeof InteractionView>;
export const InteractionList = z.strictObject({ items: z.array(InteractionView) }).meta({ id: 'InteractionList' });
export type InteractionList = z.infer<typeof InteractionList>;
