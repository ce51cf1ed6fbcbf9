import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The name of somebody who closed their account, as long as documents that bear it must stay. */
@Entity({ schema: 'identity', name: 'kept_name' })
export class KeptNameRow {
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  /** The parts whose documents they are. */
  @Column('text', { array: true }) keptFor!: string[];
}
