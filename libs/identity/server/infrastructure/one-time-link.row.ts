import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LinkPurpose } from '@bottega/identity/domain';

/** A link sent to an address, good for one use. */
@Entity({ schema: 'identity', name: 'one_time_link' })
export class OneTimeLinkRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') purpose!: LinkPurpose;
  @Column('bytea') tokenHash!: Buffer;
  @Column('text') email!: string;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
