import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';

/**
 * A table whose rows become sheets on a phone. Taking rows out of the table layout takes their meaning away from
 * screen readers: the roles put it back, and each cell learns the heading it stands under.
 * `<table [btSheets]="items()">`: the rows say when to look again.
 */
@Directive({ selector: 'table[btSheets]', host: { class: 'tb sheets', role: 'table' } })
export class SheetTable {
  private readonly table = inject<ElementRef<HTMLTableElement>>(ElementRef).nativeElement;
  readonly rows = input.required<readonly unknown[]>({ alias: 'btSheets' });

  constructor() {
    afterRenderEffect(() => {
      this.rows();
      this.giveRoles();
      this.giveHeadings();
    });
  }

  private giveRoles(): void {
    const roles: [string, string][] = [
      ['thead, tbody', 'rowgroup'],
      ['tr', 'row'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
    ];
    for (const [selector, role] of roles) {
      for (const element of this.table.querySelectorAll(selector)) element.setAttribute('role', role);
    }
  }

  private giveHeadings(): void {
    const headings = [...this.table.querySelectorAll('thead th')].map((heading) => heading.textContent?.trim() ?? '');
    for (const row of this.table.querySelectorAll('tbody tr')) {
      for (const [index, cell] of [...row.children].entries()) {
        if (cell.tagName === 'TD' && headings[index]) cell.setAttribute('data-l', headings[index]);
      }
    }
  }
}
