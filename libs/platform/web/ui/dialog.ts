import { afterRenderEffect, Component, ElementRef, input, model, viewChild } from '@angular/core';

/**
 * A native modal dialog: the browser keeps focus inside, closes on Escape or a click outside, and gives focus back.
 * `<bt-dialog label="Menu" place="side" [(open)]="menu">…</bt-dialog>`
 */
@Component({
  selector: 'bt-dialog',
  template: `
    <dialog #dialog [class]="place()" [attr.aria-label]="label()" closedby="any" (close)="open.set(false)">
      @if (open()) {
        <div class="body"><ng-content /></div>
      }
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  readonly label = input.required<string>();
  readonly place = input<'middle' | 'side' | 'foot'>('middle');
  readonly open = model(false);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      if (!this.open() && dialog.open) dialog.close();
    });
  }
}
