import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  Export,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  SheetTable,
  Skeleton,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { RegisterHead } from '../data/register-view';
import { RegisterStateChip } from '../ui/register-state';
import { ReopenDialog } from '../ui/reopen-dialog';

const LISTS = ['to-close', 'closed'] as const;
type List = (typeof LISTS)[number];

/** The registers that are owed, the oldest first, and those closed; which ones is part of the address. */
@Component({
  selector: 'bt-registers',
  imports: [
    Export,
    Empty,
    More,
    PageHeader,
    ProblemNote,
    RegisterStateChip,
    ReopenDialog,
    RouterLink,
    SheetTable,
    Skeleton,
    TranslocoPipe,
    When,
  ],
  templateUrl: './registers.page.html',
  styles: `
    nav {
      margin-bottom: 16px;
    }
  `,
})
export class RegistersPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  /** From the address: `?elenco=closed`. */
  readonly elenco = input<List>();
  protected readonly lists = LISTS;
  protected readonly list = computed<List>(() => (this.elenco() === 'closed' ? 'closed' : 'to-close'));
  protected readonly registers = new PageList<RegisterHead>((cursor) =>
    this.api.get('/registers', { query: { list: this.list(), cursor } }),
  );
  protected readonly reopening = signal<RegisterHead | null>(null);

  constructor() {
    effect(() => {
      this.list();
      void this.registers.reload();
    });
  }

  /** @throws Problem */
  protected readonly reopen = async (reason: string): Promise<void> => {
    const { sessionId } = this.reopening()!;
    await this.api.post('/sessions/{id}/attendance/reopen', { path: { id: sessionId }, body: { reason } });
    this.registers.replace((register) => register.sessionId === sessionId);
    this.toasts.show(this.words.translate('attendance.reopen.done'));
  };
}
