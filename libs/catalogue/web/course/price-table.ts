import { Component, computed, input } from '@angular/core';
import { Money } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Lowered } from '../data/lowered';
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
            <td>
              @if (line.own && lowered(); as less) {
                <s
                  ><span class="sr">{{ 'catalogue.prices.list' | transloco }}</span> <bt-money [of]="less.listPrice"
                /></s>
                <b
                  ><span class="sr">{{ 'catalogue.prices.lowered' | transloco }}</span>
                  <bt-money [of]="less.price" fact
                /></b>
              } @else {
                <bt-money [of]="line.price" [fact]="line.who === 'everyone'" />
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (lowered(); as less) {
      <ul class="bs" [attr.aria-label]="'catalogue.prices.why' | transloco">
        @for (step of less.why; track $index) {
          <li class="row between">
            <span>{{ step.label }}</span> <bt-money [of]="step.amount" />
          </li>
        }
      </ul>
    }
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
    s {
      margin-right: 6px;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
      font-size: 0.875rem;
    }
    ul {
      margin: 2px 0 0;
      padding: 0;
      list-style: none;
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
  /** Theirs, when something lowers it. */
  readonly lowered = input<Lowered | null>(null);
  protected readonly lines = computed(() => priceLines(this.prices(), this.reader()));
}
