import { z } from 'zod';
import { duplicateSigns } from './duplicates.ts';
import { OrganisationInput, OrganisationListItem } from './organisations.ts';
import { Id, Instant, RequiredLine, UiLanguageCode, pageOf, paging } from './primitives.ts';

/** An organisation as partners typed it, that Relais does not know: who books so often, and which organisations it could be. */
export const UnknownOrganisation = z
  .strictObject({
    name: z.string().meta({ description: 'As it was typed last' }),
    language: UiLanguageCode,
    contactEmail: z.string().meta({ description: 'Of whoever typed it last' }),
    bookings: z.int(),
    requests: z.int(),
    lastAt: Instant,
    matches: z.array(z.strictObject({ organisation: OrganisationListItem, signs: z.array(z.enum(duplicateSigns)) })).meta({ description: 'The likeliest first, at most three' }),
  })
  .meta({ id: 'UnknownOrganisation' });
export type UnknownOrganisation = z.infer<typeof UnknownOrganisation>;

export const UnknownOrganisationQuery = z.strictObject(paging);
export type UnknownOrganisationQuery = z.infer<typeof UnknownOrganisationQuery>;
/** What came in last is first. */
export const UnknownOrganisationPage = pageOf(UnknownOrganisation).meta({ id: 'UnknownOrganisationPage' });
export type UnknownOrganisationPage = z.infer<typeof UnknownOrganisationPage>;

/** That name is this organisation: its bookings and requests belong there. */
export const NameLink = z.strictObject({ name: RequiredLine(160), organisationId: Id }).meta({ id: 'NameLink' });
export type NameLink = z.infer<typeof NameLink>;
/** That name is an organisation that Relais did not have. */
export const NameAcceptance = z.strictObject({ name: RequiredLine(160), organisation: OrganisationInput }).meta({ id: 'NameAcceptance' });
export type NameAcceptance = z.infer<typeof NameAcceptance>;
export const NameLinked = z.strictObject({ organisationId: Id, bookings: z.int(), requests: z.int() }).meta({ id: 'NameLinked' });
export type NameLinked = z.infer<typeof NameLinked>;
