import { IdColumn, InstantColumn, TextColumn } from '@relais/database';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { User } from './user.entity.ts';

/** One signed-in browser; the cookie's token is stored hashed. */
@Entity('sign_ins')
@Unique('uq_sign_ins_token_hash', ['tokenHash'])
@Index('ix_sign_ins_user_id', ['userId'])
export class SignIn {
  @IdColumn('pk_sign_ins') id!: string;
  @ForeignKey(() => User, { name: 'fk_sign_ins_user_id' })
  @TextColumn({ name: 'user_id' })
  userId!: string;
  @TextColumn({ name: 'token_hash' }) tokenHash!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: string;
  @InstantColumn({ name: 'expires_at' }) expiresAt!: string;
}
