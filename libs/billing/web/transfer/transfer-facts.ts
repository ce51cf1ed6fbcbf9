import { Component, computed, input } from '@angular/core';
import { spacedReference } from '@bottega/billing/domain';
import { Copy, formatMoney } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Order } from '../order-list';

/** What has to be written on a transfer, each part ready to be copied into the bank’s own form. */
@Component({
  selector: 'bt-transfer-facts',
  imports: [Copy, TranslocoPipe],
  template: `
    <dl>
      @for (fact of facts(); track fact.key) {
        @let what = 'billing.transfer.facts.' + fact.key | transloco;
        <div>
          <dt class="bs soft">{{ what }}</dt>
          <dd class="t2">{{ fact.shown }}</dd>
          <dd class="copy"><bt-copy [text]="fact.copied" [what]="what" /></dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './transfer-facts.css',
})
export class TransferFacts {
  readonly of = input.required<Order>();
  protected readonly facts = computed(() => {
    const { due, reference, payTo } = this.of();
    if (!payTo || !reference) return [];
    const sum = formatMoney(due);
    return [
      { key: 'sum', shown: sum, copied: sum.replace(/[^\d,]/g, '') },
      { key: 'beneficiary', shown: payTo.beneficiary, copied: payTo.beneficiary },
      { key: 'iban', shown: spacedReference(payTo.iban), copied: payTo.iban },
      { key: 'reference', shown: spacedReference(reference), copied: reference },
    ];
  });
}
