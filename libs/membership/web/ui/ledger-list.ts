import { Component, input } from '@angular/core';
import { When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LedgerEntry } from '../data/views';
import { formatAmount } from './amount';

/** What happened to a membership, in words: «Prenotata: Il primo robot», with its day and what it changed. */
@Component({
  selector: 'bt-ledger-list',
  imports: [TranslocoPipe, When],
  template: `
    <table>
      <caption class="sr">
        {{
          'membership.history.caption' | transloco
        }}
      </caption>
      <thead class="sr">
        <tr>
          <th scope="col">{{ 'membership.history.day' | transloco }}</th>
          <th scope="col">{{ 'membership.history.what' | transloco }}</th>
          <th scope="col">{{ 'membership.history.change' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (entry of of(); track entry.id) {
          <tr>
            <td class="soft nb"><bt-when [from]="entry.at" as="date" /></td>
            <td>
              <b>{{ 'membership.history.kind.' + entry.kind | transloco }}</b> {{ entry.about }}
              @if (entry.by) {
                <span class="bs soft">{{ 'membership.history.by' | transloco: { name: entry.by } }}</span>
              }
            </td>
            <td class="r num nb">{{ change(entry) }}</td>
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
    td {
      padding: 10px 12px 10px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      vertical-align: top;
    }
    td:last-child {
      padding-right: 0;
    }
  `,
})
export class LedgerList {
  readonly of = input.required<readonly LedgerEntry[]>();

  /** By how much what is left changed; what was used had left already, when it was put aside. */
  protected change({ available }: LedgerEntry): string {
    if (available === 0) return '';
    return available > 0 ? `+${formatAmount(available)}` : formatAmount(available);
  }
}
