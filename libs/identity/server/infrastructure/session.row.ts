import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignInMethod } from '@bottega/identity/domain';

/** One signed-in browser. Its token is known to that browser only: here is the SHA-256. */
@Entity({ schema: 'identity', name: 'session' })
export class SessionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('text') openedBy!: SignInMethod;
  @Column('text', { nullable: true }) device!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') lastSeenAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
