import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** The rest of a list, when it is asked for: `<bt-more [shown]="items.length" [more]="!!nextCursor" (next)="load()" />`. */
@Component({
  selector: 'bt-more',
  imports: [TranslocoPipe],
  template: `
    <p class="bs soft" aria-live="polite">{{ 'ui.more.shown' | transloco: { n: shown() } }}</p>
    @if (more()) {
      <button type="button" class="btn tonal" [attr.aria-disabled]="loading()" (click)="onNext()">
        {{ (loading() ? 'ui.more.loading' : 'ui.more.next') | transloco }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: center;
      padding-block: 24px;
    }
  `,
})
export class More {
  readonly shown = input.required<number>();
  readonly more = input.required<boolean>();
  readonly loading = input(false);
  readonly next = output();

  protected onNext(): void {
    if (!this.loading()) this.next.emit();
  }
}
