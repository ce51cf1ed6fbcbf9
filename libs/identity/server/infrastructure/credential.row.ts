import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How somebody proves who they are; apart from the person, whose row others read. */
@Entity({ schema: 'identity', name: 'credential' })
export class CredentialRow {
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') passwordHash!: string;
  @Column('timestamptz') changedAt!: Date;
}
