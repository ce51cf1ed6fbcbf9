import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '@bottega/platform/kernel';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { FileRow } from './file.row';

export interface StoredFile {
  mediaType: string;
  content: Buffer;
}

/** Files addressed by content, in PostgreSQL, so that every worker and every backup has them. */
@Injectable()
export class Files {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps the bytes, in the caller's transaction. @returns their SHA-256 in hexadecimal, which is their name */
  async store({ mediaType, content }: StoredFile): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex');
    const file = { hash, mediaType, content, size: content.length, storedAt: this.clock.now() };
    await this.uow.manager.createQueryBuilder().insert().into(FileRow).values(file).orIgnore().execute();
    return hash;
  }

  find(hash: string): Promise<StoredFile | undefined> {
    return this.database.one('SELECT media_type AS "mediaType", content FROM platform.file WHERE hash = $1', [hash]);
  }
}
