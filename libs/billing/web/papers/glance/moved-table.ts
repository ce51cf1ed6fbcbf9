import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Money, MoneyPipe, SheetTable } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type MovedRow, SUMS } from './moved-rows';

/** What came in, went back and is left, row by row; every sum opens what it is made of. */
@Component({
  selector: 'bt-moved-table',
  imports: [Money, MoneyPipe, RouterLink, SheetTable, TranslocoPipe],
  templateUrl: './moved-table.html',
  styleUrl: './moved-table.css',
})
export class MovedTable {
  readonly heading = input.required<string>();
  /** The last one is the total. */
  readonly rows = input.required<readonly MovedRow[]>();
  protected readonly sums = SUMS;
}
