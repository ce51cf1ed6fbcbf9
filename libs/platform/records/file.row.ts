import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file, kept once by the SHA-256 of its bytes. */
@Entity({ schema: 'platform', name: 'file' })
export class FileRow {
  @PrimaryColumn('text') hash!: string;
  @Column('text') mediaType!: string;
  @Column('integer') size!: number;
  @Column('bytea') content!: Buffer;
  @Column('timestamptz') storedAt!: Date;
}
