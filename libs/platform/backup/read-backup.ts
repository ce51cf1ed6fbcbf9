import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { backupErrors } from './backup.errors';
import { BackupText, Broken } from './backup-text';
import { type BackupHeader, type BackupSummary, FORMAT, type TableHeading } from './format';

/** What is done with a backup: it is handed one table after the other and must read all its rows. */
export interface BackupReader {
  onHeader?(header: BackupHeader): void;
  onTable(heading: TableHeading, rows: AsyncIterable<Buffer>): Promise<void>;
}

/** Reads a backup from beginning to end. @throws backup.not-a-backup, backup.file-damaged */
export async function readBackup(file: string, { onHeader, onTable }: BackupReader): Promise<BackupSummary> {
  let begun = false;
  try {
    return await pipeline(createReadStream(file), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      const text = new BackupText(chunks);
      const header = (await text.line()) as BackupHeader;
      if (header.bottega !== 'backup' || header.format !== FORMAT) throw new Broken();
      begun = true;
      onHeader?.(header);
      for (;;) {
        const heading = (await text.line()) as TableHeading | BackupSummary;
        if (!('table' in heading)) return heading;
        await onTable(heading, text.rows());
      }
    });
  } catch (error) {
    throw isBroken(error) ? backupErrors(begun ? 'file-damaged' : 'not-a-backup', { file }) : error;
  }
}

const isBroken = (error: unknown) =>
  error instanceof Broken || String((error as NodeJS.ErrnoException).code).startsWith('Z_');
