import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@bottega/platform/http';

/** A role somebody holds, in one centre or (null) in the whole organisation. */
@Entity({ schema: 'identity', name: 'role_grant' })
export class RoleGrantRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') role!: Role;
  @Column('uuid', { nullable: true }) centreId!: string | null;
  /** Null when it came from the command line. */
  @Column('uuid', { nullable: true }) grantedBy!: string | null;
  @Column('timestamptz') grantedAt!: Date;
}
