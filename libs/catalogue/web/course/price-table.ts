import { Component, computed, input } from '@angular/core';
import { Money } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { priceLines } from '../data/prices';
import type { Affiliation, Prices } from '../data/views';

/** What each pays; once it is known who is reading, theirs stands out. */
@Component({
  selector: 'bt-price-table',
  imports: [Money, TranslocoPipe],
  template: `
    <table>
      <caption class="sr">
        {{
          'catalogue.prices.caption' | transloco
        }}
      </caption>
      <tbody>
        @for (line of lines(); track line.who) {
          <tr [class.own]="line.own">
            <th scope="row">
              {{ 'catalogue.prices.' + line.who | transloco }}
              @if (line.own && line.who !== 'everyone') {
                <span class="soft">{{ 'catalogue.prices.you' | transloco }}</span>
              }
            </th>
            <td><bt-money [of]="line.price" [fact]="line.who === 'everyone'" /></td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
      font: var(--mat-sys-body-small);
      font-size: 0.875rem;
    }
    th,
    td {
      padding: 5px 0;
      text-align: left;
      font-weight: 400;
    }
    td {
      text-align: right;
    }
    .own th {
      font-weight: 650;
    }
    .own td {
      color: var(--mat-sys-secondary);
      font: var(--mat-sys-headline-small);
      font-stretch: var(--bt-stretch-head);
    }
  `,
})
export class PriceTable {
  readonly prices = input.required<Prices>();
  readonly reader = input<Affiliation | null>(null);
  protected readonly lines = computed(() => priceLines(this.prices(), this.reader()));
}
