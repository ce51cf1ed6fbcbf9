import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'community', name: 'wish' })
export class WishRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') words!: string;
  @Column('timestamptz') addedAt!: Date;
  @Column('timestamptz') endsAt!: Date;
}
