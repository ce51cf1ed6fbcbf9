import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DOCUMENT_KINDS, type DocumentKind, INCOME_KINDS, type IncomeKind } from '@bottega/billing/domain';
import {
  type Answer,
  Api,
  Empty,
  Export,
  Money,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  SheetTable,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentFile } from './document-file';

type Document = Answer<'get', '/documents'>['items'][number];

/** Every document issued, newest first; which ones is part of the address. */
@Component({
  selector: 'bt-documents',
  imports: [Empty, Export, Money, More, PageHeader, ProblemNote, RouterLink, SheetTable, Skeleton, TranslocoPipe, When],
  templateUrl: './documents.page.html',
  styleUrl: './filters.css',
  host: { class: 'stack' },
})
export class DocumentsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  /** From the address: `?tipo=receipt&cosa=courses&dal=2027-01-01&al=2027-01-31&giorno=paid&q=rossi`. */
  readonly tipo = input<DocumentKind>();
  readonly cosa = input<IncomeKind>();
  readonly giorno = input<'paid'>();
  readonly dal = input<string>();
  readonly al = input<string>();
  readonly q = input<string>();
  protected readonly asked = computed(() => ({
    ...{ kind: this.tipo(), income: this.cosa(), day: this.giorno() },
    ...{ from: this.dal(), to: this.al(), q: this.q() },
  }));
  protected readonly documents = new PageList<Document>((cursor) =>
    this.api.get('/documents', { query: { ...this.asked(), cursor } }),
  );
  protected readonly kinds: readonly (DocumentKind | undefined)[] = [undefined, ...DOCUMENT_KINDS];
  protected readonly incomes = INCOME_KINDS;
  protected readonly fileOf = documentFile;

  constructor() {
    effect(() => {
      this.asked();
      void this.documents.reload();
    });
  }

  protected narrow(queryParams: Partial<Record<'cosa' | 'giorno' | 'dal' | 'al' | 'q', string>>): void {
    const asked = Object.entries(queryParams).map(([name, value]) => [name, value.trim() || null]);
    void this.router.navigate([], { queryParams: Object.fromEntries(asked), queryParamsHandling: 'merge' });
  }
}
