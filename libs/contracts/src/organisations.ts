import { z } from 'zod';
import { changesOf } from './changes-of.ts';
import { Id, Instant, OptionalLine, OptionalText, RequiredLine, SpokenLanguageList, UiLanguageCode, Version, pageOf, paging } from './primitives.ts';
import { communities, organisationKinds, organisationStatuses, provinces, spokenLanguages } from './words.ts';

const organisationFields = {
  name: RequiredLine(160),
  kind: z.enum(organisationKinds),
  status: z.enum(organisationStatuses).default('prospect'),
  language: UiLanguageCode.meta({ description: 'Language in which the organisation is addressed' }),
  street: OptionalLine(160),
  postalCode: OptionalLine(12),
  municipality: OptionalLine(80),
  province: z.enum(provinces).nullable().default(null),
  website: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default(''),
  languages: SpokenLanguageList,
  communities: z.array(z.enum(communities)).max(20).default([]),
  seasonal: z.boolean().default(false),
  sensitivePlace: z.boolean().default(false).meta({ description: 'A place whose address protects people' }),
  note: OptionalText(2000),
};

export const OrganisationInput = z.strictObject(organisationFields).meta({ id: 'OrganisationInput' });
export type OrganisationInput = z.infer<typeof OrganisationInput>;

export const OrganisationPatch = changesOf(organisationFields).meta({ id: 'OrganisationPatch' });
export type OrganisationPatch = z.infer<typeof OrganisationPatch>;

/** Street and postal code are null where the place is sensitive; ask for them with POST /organisations/:id/address-views. */
export const OrganisationView = z
  .strictObject({
    ...organisationFields,
    id: Id,
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    lastSessionAt: Instant.nullable(),
    archivedAt: Instant.nullable(),
    mergedIntoId: Id.nullable().meta({ description: 'The organisation that took over everything of this one' }),
    createdAt: Instant,
    version: Version,
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof OrganisationView>;

export const OrganisationListItem = z
  .strictObject({
    id: Id,
    name: z.string(),
    kind: z.enum(organisationKinds),
    status: z.enum(organisationStatuses),
    language: UiLanguageCode,
    municipality: z.string(),
    province: z.enum(provinces).nullable(),
    languages: SpokenLanguageList,
    communities: z.array(z.enum(communities)),
    lastSessionAt: Instant.nullable(),
    archivedAt: Instant.nullable(),
  })
  .meta({ id: 'OrganisationListItem' });
export type OrganisationListItem = z.infer<typeof OrganisationListItem>;

const organisationFilters = {
  q: z.string().trim().max(100).optional().meta({ description: 'Words from name or municipality; accents are ignored' }),
  kind: z.enum(organisationKinds).optional(),
  province: z.enum(provinces).optional(),
  language: z.enum(spokenLanguages).optional(),
  community: z.enum(communities).optional(),
  status: z.enum(organisationStatuses).optional(),
  archived: z.enum(['no', 'only', 'all']).default('no'),
};

export const OrganisationQuery = z.strictObject({ ...paging, ...organisationFilters, sort: z.enum(['name', 'silent_longest']).default('name') });
export type OrganisationQuery = z.infer<typeof OrganisationQuery>;

/** The same filters for the sheet; `;` comes with a byte order mark, as spreadsheets in Belgium expect it. */
export const OrganisationExportQuery = z.strictObject({ ...organisationFilters, delimiter: z.enum([',', ';']).default(',') });
export type OrganisationExportQuery = z.infer<typeof OrganisationExportQuery>;

export const OrganisationPage = pageOf(OrganisationListItem).meta({ id: 'OrganisationPage' });
export type OrganisationPage = z.infer<typeof OrganisationPage>;

/** What a revealed address of a sensitive place says; revealing it leaves an audit entry. */
export const AddressView = z.strictObject({ street: z.string(), postalCode: z.string(), municipality: z.string() }).meta({ id: 'AddressView' });
export type AddressView = z.infer<typeof AddressView>;
