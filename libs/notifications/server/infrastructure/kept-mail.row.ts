import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface KeptAttachment {
  filename: string;
  contentType: string;
  method?: string;
  /** In base64. */
  content: string;
}

/** A mail that would have been sent, kept for developers to read. */
@Entity({ schema: 'notifications', name: 'dev_mail' })
export class KeptMailRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') messageId!: string;
  @Column('text', { name: 'sender' }) from!: string;
  @Column('text', { name: 'recipient' }) to!: string;
  @Column('text') subject!: string;
  @Column('text') html!: string;
  @Column('text') text!: string;
  @Column('jsonb') attachments!: KeptAttachment[];
}
