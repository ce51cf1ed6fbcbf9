import { inject, Injectable, signal } from '@angular/core';
import type { StatementColumns } from '@bottega/billing/domain';
import { type Answer, Api, Problem } from '@bottega/platform/web';

export type StatementReport = Answer<'post', '/bank-statements'>;

export interface AskedDays {
  from: string;
  to: string;
}

/** The bank's file in hand: what it would bring, and bringing it. Provided by the piece that takes it. */
@Injectable()
export class StatementFile {
  private readonly api = inject(Api);
  private file: File | null = null;
  private readonly known = signal<StatementReport | null>(null);
  private readonly failed = signal<Problem | null>(null);
  private readonly working = signal(false);
  readonly name = signal<string | null>(null);
  readonly report = this.known.asReadonly();
  readonly problem = this.failed.asReadonly();
  readonly busy = this.working.asReadonly();

  /** Takes another file in hand and asks what it would bring. */
  take(file: File): Promise<StatementReport | null> {
    this.file = file;
    this.name.set(file.name);
    this.known.set(null);
    return this.look();
  }

  async look(days?: AskedDays): Promise<StatementReport | null> {
    const report = await this.send(true, days);
    if (report) this.known.set(report);
    return report;
  }

  /** @returns what it brought; null when it was refused, and `problem` says why */
  async bring(days?: AskedDays): Promise<StatementReport | null> {
    const report = await this.send(false, days);
    if (report) this.letGo();
    return report;
  }

  /** Says which column says what, once for all the files of the account, and looks again. */
  async remember(columns: StatementColumns): Promise<void> {
    await this.trying(() => this.api.put('/bank/columns', { body: columns }));
    await this.look();
  }

  letGo(): void {
    this.file = null;
    this.name.set(null);
    this.known.set(null);
    this.failed.set(null);
  }

  private send(dryRun: boolean, days?: AskedDays): Promise<StatementReport | null> {
    const file = this.file!;
    const type = /\.xml$/i.test(file.name) ? 'application/xml' : 'text/csv';
    const query = { dryRun, ...days };
    return this.trying(() => this.api.post('/bank-statements', { query, file: new Blob([file], { type }) }));
  }

  private async trying<T>(work: () => Promise<T>): Promise<T | null> {
    this.failed.set(null);
    this.working.set(true);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
      return null;
    } finally {
      this.working.set(false);
    }
  }
}
