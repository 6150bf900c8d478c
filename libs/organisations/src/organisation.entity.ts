import type { Community, OrganisationKind, OrganisationStatus, Province, SpokenLanguage, UiLanguage } from '@relais/contracts';
import { IdColumn, InstantColumn, JsonColumn, RowVersionColumn, TextColumn, TruthColumn } from '@relais/database';
import { Entity, ForeignKey, Index } from 'typeorm';

/** An intermediary: embassy, diaspora group, NGO, night shelter, commune, ... */
@Entity('organisations')
@Index('ix_organisations_search_text', ['searchText'])
@Index('ix_organisations_last_session_at', ['lastSessionAt'])
@Index('ix_organisations_merged_into_id', ['mergedIntoId'])
export class Organisation {
  @IdColumn('pk_organisations') id!: string;
  @TextColumn() name!: string;
  @TextColumn() kind!: OrganisationKind;
  @TextColumn() status!: OrganisationStatus;
  @TextColumn() language!: UiLanguage;
  @TextColumn() street!: string;
  @TextColumn({ name: 'postal_code' }) postalCode!: string;
  @TextColumn() municipality!: string;
  @TextColumn({ nullable: true }) province!: Province | null;
  @TextColumn() website!: string;
  @JsonColumn() languages!: SpokenLanguage[];
  @JsonColumn() communities!: Community[];
  /** Open in winter only, for instance. */
  @TruthColumn() seasonal!: boolean;
  /** A shelter whose address protects people (R9). */
  @TruthColumn({ name: 'sensitive_place' }) sensitivePlace!: boolean;
  @TextColumn() note!: string;
  /** Name and municipality in lower case without accents. */
  @TextColumn({ name: 'search_text' }) searchText!: string;
  @InstantColumn({ name: 'last_session_at', nullable: true }) lastSessionAt!: string | null;
  @InstantColumn({ name: 'archived_at', nullable: true }) archivedAt!: string | null;
  @TextColumn({ name: 'archived_by', nullable: true }) archivedBy!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @RowVersionColumn() version!: number;
  /** The organisation that took over what hung on this one. */
  @ForeignKey(() => Organisation, { name: 'fk_organisations_merged_into_id' })
  @TextColumn({ name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;
}
