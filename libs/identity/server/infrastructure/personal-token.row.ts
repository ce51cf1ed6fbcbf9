import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What lets somebody's program act for them. The token is known to that program only: here is its SHA-256. */
@Entity({ schema: 'identity', name: 'personal_token' })
export class PersonalTokenRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
