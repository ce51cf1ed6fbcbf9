import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Confirmation } from './confirmation';
import { Dialog } from './dialog';

/** The one place where questions of `Confirmation` are asked; the application holds it once. */
@Component({
  selector: 'bt-confirm',
  imports: [Dialog, TranslocoPipe],
  template: `
    <bt-dialog [label]="question()?.heading ?? ''" [open]="open()" (openChange)="onOpen($event)">
      @if (question(); as asked) {
        <div class="stack">
          <h2 class="h2">{{ asked.heading }}</h2>
          <p>{{ asked.text }}</p>
          <div class="row tight">
            <button
              type="button"
              class="btn"
              [class.danger]="asked.destructive"
              [class.fill]="!asked.destructive"
              (click)="confirmation.reply(true)"
            >
              {{ asked.action }}
            </button>
            <button type="button" class="btn tonal" (click)="confirmation.reply(false)">
              {{ 'ui.confirm.no' | transloco }}
            </button>
          </div>
        </div>
      }
    </bt-dialog>
  `,
})
export class Confirm {
  protected readonly confirmation = inject(Confirmation);
  protected readonly question = this.confirmation.question;
  protected readonly open = computed(() => this.question() !== null);

  protected onOpen(open: boolean): void {
    if (!open) this.confirmation.reply(false);
  }
}
