import type { MergePreview } from '@relais/contracts';

/** A column that holds organisations' ids. */
export interface OrganisationReference {
  readonly table: string;
  readonly column: string;
  /** How a merge tells what it moves. */
  readonly counted: keyof MergePreview;
  /** The row counts its changes, so that whoever edits it meanwhile is told. */
  readonly isVersioned: boolean;
  /** Unique together with this column: where the organisation that is kept has a row already, the other one's stays. */
  readonly uniqueWith?: string;
  /** The id stands within a text: JSON, or an address. */
  readonly isWithinText?: true;
}

/**
 * Everything that hangs on an organisation and moves with it; a test compares this list with the foreign keys of the schema.
 * Tables of the rooms above are named as text: they need not know of merging.
 */
export const organisationReferences: readonly OrganisationReference[] = [
  { table: 'contacts', column: 'organisation_id', counted: 'contacts', isVersioned: true },
  { table: 'interactions', column: 'organisation_id', counted: 'interactions', isVersioned: false },
  { table: 'sessions', column: 'host_organisation_id', counted: 'sessions', isVersioned: true },
  { table: 'series', column: 'plan', counted: 'others', isVersioned: true, isWithinText: true },
  { table: 'closing_days', column: 'organisation_id', counted: 'others', isVersioned: true },
  { table: 'bookings', column: 'organisation_id', counted: 'bookings', isVersioned: true },
  { table: 'session_requests', column: 'organisation_id', counted: 'requests', isVersioned: true },
  { table: 'invitations', column: 'organisation_id', counted: 'others', isVersioned: false, uniqueWith: 'session_id' },
  { table: 'messages', column: 'organisation_id', counted: 'others', isVersioned: true },
  { table: 'saved_views', column: 'address', counted: 'others', isVersioned: true, isWithinText: true },
  { table: 'organisations', column: 'merged_into_id', counted: 'others', isVersioned: true },
];

/** Columns that point at organisations and stay as they are, with the reason. */
export const standingReferences: readonly { readonly table: string; readonly column: string; readonly because: string }[] = [
  { table: 'organisation_merges', column: 'kept_id', because: 'what was done stays written down as it was done' },
  { table: 'organisation_merges', column: 'merged_id', because: 'what was done stays written down as it was done' },
  { table: 'distinct_organisations', column: 'first_id', because: 'it was said of the two that were looked at' },
  { table: 'distinct_organisations', column: 'second_id', because: 'it was said of the two that were looked at' },
];
