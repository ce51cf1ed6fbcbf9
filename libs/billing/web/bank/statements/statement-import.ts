import { Component, computed, inject, output, signal } from '@angular/core';
import { saysEnough } from '@bottega/billing/domain';
import { FileDrop, Money, ProblemNote, Toasts, When } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ChooseColumns } from './choose-columns';
import { FoundReturns } from './found-returns';
import { type AskedDays, StatementFile, type StatementReport } from './statement-file';

const NO_DAYS: AskedDays = { from: '', to: '' };

/** The bank's file is dropped here, or chosen; what it would bring is seen before it is brought. */
@Component({
  selector: 'bt-statement-import',
  imports: [ChooseColumns, FileDrop, FoundReturns, Money, ProblemNote, TranslocoPipe, When],
  templateUrl: './statement-import.html',
  styleUrl: './statement-import.css',
  host: { class: 'stack' },
  providers: [StatementFile],
})
export class StatementImport {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly file = inject(StatementFile);
  readonly imported = output<StatementReport>();
  protected readonly returns = signal<StatementReport['returns']>([]);
  protected readonly days = signal(NO_DAYS);
  private readonly asked = computed(() => (this.days().from && this.days().to ? this.days() : undefined));
  private readonly otherColumns = signal(false);
  protected readonly columns = computed(() => {
    const columns = this.file.report()?.columns ?? null;
    return columns && (this.otherColumns() || !saysEnough(columns.chosen)) ? columns : null;
  });

  protected async take(file: File): Promise<void> {
    this.days.set(NO_DAYS);
    this.otherColumns.set(false);
    this.seen(await this.file.take(file));
  }

  protected async setDays(days: Partial<AskedDays>): Promise<void> {
    this.days.update((before) => ({ ...before, ...days }));
    if (this.asked()) this.seen(await this.file.look(this.asked()));
  }

  protected changeColumns(): void {
    this.otherColumns.set(true);
  }

  protected async remember(columns: Parameters<StatementFile['remember']>[0]): Promise<void> {
    this.otherColumns.set(false);
    await this.file.remember(columns);
    this.seen(this.file.report());
  }

  protected async bring(): Promise<void> {
    const report = await this.file.bring(this.asked());
    if (!report) return;
    this.toasts.show(this.words.translate('billing.statement.done', { count: report.fresh }));
    this.returns.set(report.returns);
    this.imported.emit(report);
  }

  /** The days it says, until somebody says others. */
  private seen(report: StatementReport | null): void {
    if (report?.days) this.days.set(report.days);
  }
}
