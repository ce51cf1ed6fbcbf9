import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: '__cap__', name: '__entity__' })
export class __Entity__Row {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') words!: string;
  @Column('timestamptz') addedAt!: Date;
}
