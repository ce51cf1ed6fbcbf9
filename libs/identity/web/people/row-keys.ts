import { Directive, ElementRef, inject } from '@angular/core';

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** From the search box down into the list and back, with the arrows: `<div btRowKeys>` around both. */
@Directive({ selector: '[btRowKeys]', host: { '(keydown)': 'onKey($event)' } })
export class RowKeys {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected onKey(event: KeyboardEvent): void {
    const step = STEP[event.key];
    const stops = [...this.host.querySelectorAll<HTMLElement>('input[type=search], tbody th a')];
    const here = stops.indexOf(event.target as HTMLElement);
    const next = step && here >= 0 ? stops[here + step] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
