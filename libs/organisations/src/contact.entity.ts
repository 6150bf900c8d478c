import type { AddressState, InvitationBasis, UiLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, RowVersionColumn, TextColumn, TruthColumn } from '@relais/database';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Organisation } from './organisation.entity.ts';

/** A way to reach an organisation: a role address first, a person's name optional. */
@Entity('contacts')
@Index('ix_contacts_organisation_id', ['organisationId'])
@Index('ix_contacts_email', ['email'])
export class Contact {
  @IdColumn('pk_contacts') id!: string;
  @ForeignKey(() => Organisation, { name: 'fk_contacts_organisation_id' })
  @TextColumn({ name: 'organisation_id' })
  organisationId!: string;
  @TextColumn() function!: string;
  @TextColumn() name!: string;
  @TextColumn() email!: string;
  @TextColumn() phone!: string;
  @TextColumn() language!: UiLanguage;
  @TruthColumn({ name: 'primary_contact' }) primary!: boolean;
  @TextColumn({ name: 'address_state' }) addressState!: AddressState;
  @TextColumn({ name: 'invitation_basis' }) invitationBasis!: InvitationBasis;
  @InstantColumn({ name: 'invitation_basis_at', nullable: true }) invitationBasisAt!: string | null;
  @InstantColumn({ name: 'archived_at', nullable: true }) archivedAt!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
}
