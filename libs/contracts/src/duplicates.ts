import { z } from 'zod';
import { OrganisationListItem } from './organisations.ts';
import { Id, Instant, Named, Version, pageOf, paging } from './primitives.ts';

export const duplicateSigns = ['name', 'address', 'email_domain', 'website'] as const;

/** Two organisations that could be one, and why; the likeliest first. */
export const DuplicatePair = z.strictObject({ first: OrganisationListItem, second: OrganisationListItem, signs: z.array(z.enum(duplicateSigns)).min(1) }).meta({ id: 'DuplicatePair' });
export type DuplicatePair = z.infer<typeof DuplicatePair>;
export const DuplicateQuery = z.strictObject({ ...paging, organisationId: Id.optional() });
export type DuplicateQuery = z.infer<typeof DuplicateQuery>;
export const DuplicatePage = pageOf(DuplicatePair).meta({ id: 'DuplicatePage' });
export type DuplicatePage = z.infer<typeof DuplicatePage>;

/** Somebody looked: these two are not the same organisation. */
export const DistinctPair = z.strictObject({ firstId: Id, secondId: Id }).meta({ id: 'DistinctPair' });
export type DistinctPair = z.infer<typeof DistinctPair>;
/** The same as route parameters, which are named one by one. */
export const DistinctPairParams = z.strictObject(DistinctPair.shape);
export const DistinctPairView = z.strictObject({ first: Named, second: Named, saidBy: z.string(), saidAt: Instant }).meta({ id: 'DistinctPairView' });
export type DistinctPairView = z.infer<typeof DistinctPairView>;
/** The latest first. */
export const DistinctPairPage = pageOf(DistinctPairView).meta({ id: 'DistinctPairPage' });
export type DistinctPairPage = z.infer<typeof DistinctPairPage>;
export const DistinctPairQuery = z.strictObject(paging);
export type DistinctPairQuery = z.infer<typeof DistinctPairQuery>;

/** Rows that a merge would move, or moved, to the organisation that is kept. */
export const MergePreview = z
  .strictObject({ sessions: z.int(), bookings: z.int(), contacts: z.int(), interactions: z.int(), requests: z.int(), others: z.int() })
  .meta({ id: 'MergePreview' });
export type MergePreview = z.infer<typeof MergePreview>;
export const MergePreviewInput = z.strictObject({ mergedId: Id }).meta({ id: 'MergePreviewInput' });
export type MergePreviewInput = z.infer<typeof MergePreviewInput>;

/** What can be taken over from the organisation that is merged into another. */
export const mergeFields = ['name', 'kind', 'status', 'language', 'address', 'website', 'languages', 'communities', 'seasonal', 'note'] as const;
export type MergeField = (typeof mergeFields)[number];
/** `mergedVersion` is the version of the organisation that goes; If-Match has that of the one that is kept. */
export const MergeInput = z.strictObject({ mergedId: Id, mergedVersion: Version, takes: z.array(z.enum(mergeFields)).max(mergeFields.length).default([]) }).meta({ id: 'MergeInput' });
export type MergeInput = z.infer<typeof MergeInput>;
export const MergeView = z
  .strictObject({ id: Id, keptId: Id, keptName: z.string(), mergedId: Id, mergedName: z.string(), mergedAt: Instant, mergedBy: z.string(), undoUntil: Instant, undoneAt: Instant.nullable(), moved: MergePreview })
  .meta({ id: 'Merge' });
export type MergeView = z.infer<typeof MergeView>;
export const MergeList = z.strictObject({ items: z.array(MergeView) }).meta({ id: 'MergeList' });
export type MergeList = z.infer<typeof MergeList>;
