import { z } from 'zod';
import { OrganisationListItem } from './organisations.ts';
import { Id, Instant, pageOf, paging } from './primitives.ts';

export const duplicateSigns = ['name', 'address', 'email_domain', 'website'] as const;

/** Two organisations that could be one, and why; the likeliest first. */
export const DuplicatePair = z.strictObject({ first: OrganisationListItem, second: OrganisationListItem, signs: z.array(z.enum(duplicateSigns)).min(1) }).meta({ id: 'DuplicatePair' });
export type DuplicatePair = z.infer<typeof DuplicatePair>;
export const DuplicateQuery = z.strictObject({ ...paging, organisationId: Id.optional() });
export type DuplicateQuery = z.infer<typeof DuplicateQuery>;
export const DuplicatePage = pageOf(DuplicatePair).meta({ id: 'DuplicatePage' });
export type DuplicatePage = z.infer<typeof DuplicatePage>;

export const DistinctPair = z.strictObject({ firstId: Id, secondId: Id }).meta({ id: 'DistinctPair' });
export type DistinctPair = z.infer<typeof DistinctPair>;

/** What a merge would move, or moved, to the organisation that is kept. */
export const MergePreview = z
  .strictObject({ sessions: z.int(), bookings: z.int(), contacts: z.int(), interactions: z.int(), requests: z.int(), others: z.int() })
  .meta({ id: 'MergePreview' });
export type MergePreview = z.infer<typeof MergePreview>;
export const MergeInput = z.strictObject({ mergedId: Id }).meta({ id: 'MergeInput' });
export type MergeInput = z.infer<typeof MergeInput>;
export const MergeView = z
  .strictObject({ id: Id, keptId: Id, mergedId: Id, mergedName: z.string(), mergedAt: Instant, mergedBy: z.string(), undoUntil: Instant, undoneAt: Instant.nullable(), moved: MergePreview })
  .meta({ id: 'Merge' });
export type MergeView = z.infer<typeof MergeView>;
export const MergeList = z.strictObject({ items: z.array(MergeView) }).meta({ id: 'MergeList' });
export type MergeList = z.infer<typeof MergeList>;
