import { IdColumn, InstantColumn, TextColumn } from '@relais/database';
import { Entity, Unique } from 'typeorm';

export const linkPurposes = ['manage_booking', 'book_invited', 'invitation', 'request', 'organisation_page', 'unsubscribe', 'wall_sheet'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export function isLinkPurpose(text: string | undefined): text is LinkPurpose {
  return linkPurposes.some((purpose) => purpose === text);
}

/** A link without an account: one purpose, one subject; only the token's hash is stored (docs/adr/0008). */
@Entity('private_links')
@Unique('uq_private_links_token_hash', ['tokenHash'])
@Unique('uq_private_links_purpose_subject_id', ['purpose', 'subjectId'])
export class PrivateLink {
  @IdColumn('pk_private_links') id!: string;
  @TextColumn() purpose!: LinkPurpose;
  @TextColumn({ name: 'subject_id' }) subjectId!: string;
  @TextColumn({ name: 'token_hash' }) tokenHash!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @InstantColumn({ name: 'expires_at', nullable: true }) expiresAt!: string | null;
  @InstantColumn({ name: 'revoked_at', nullable: true }) revokedAt!: string | null;
}
