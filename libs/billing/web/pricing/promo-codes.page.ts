import { Component, effect, inject, type OnInit } from '@angular/core';
import {
  type Answer,
  Api,
  Empty,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CutPipe } from './cut';
import { Ending } from './ending';
import { PricedThings } from './priced-things';
import { PromoCodeForm } from './promo-code-form';

type PromoCode = Answer<'get', '/promo-codes'>['items'][number];

/** Codes that lower a price for whoever types them, and how often each was. */
@Component({
  selector: 'bt-promo-codes',
  imports: [
    CutPipe,
    Empty,
    More,
    PageHeader,
    ProblemNote,
    PromoCodeForm,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './promo-codes.page.html',
  host: { class: 'stack' },
  providers: [Ending, PricedThings],
})
export class PromoCodesPage implements OnInit {
  private readonly api = inject(Api);
  protected readonly ending = inject(Ending);
  protected readonly things = inject(PricedThings);
  protected readonly codes = new PageList<PromoCode>((cursor) => this.api.get('/promo-codes', { query: { cursor } }));

  constructor() {
    effect(() => void this.things.meet(this.codes.items()));
  }

  ngOnInit(): void {
    void this.codes.reload();
  }

  protected async end({ id, code }: PromoCode): Promise<void> {
    const act = () => this.api.post('/promo-codes/{id}/end', { path: { id } });
    const ended = await this.ending.of('code', code, act);
    if (ended) this.codes.replace((one) => one.id === id, ended);
  }
}
