import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';
import { iconCheck, iconUndo2, iconX } from './icons.generated';
import { Toasts } from './toasts';

/** The one place where toasts appear; the application holds it once. */
@Component({
  selector: 'bt-toast',
  imports: [Icon, TranslocoPipe],
  template: `
    <div role="status">
      @if (toasts.current(); as toast) {
        <div
          class="toast"
          (mouseenter)="toasts.hold()"
          (mouseleave)="toasts.release()"
          (focusin)="toasts.hold()"
          (focusout)="toasts.release()"
        >
          <bt-icon [path]="iconCheck" />
          <span class="grow">{{ toast.text }}</span>
          @if (toast.undo) {
            <button type="button" class="btn text sm" (click)="toasts.undo()">
              <bt-icon [path]="iconUndo2" />{{ 'ui.toast.undo' | transloco }}
            </button>
          }
          <button
            type="button"
            class="iconbtn sm"
            [attr.aria-label]="'ui.toast.dismiss' | transloco"
            (click)="toasts.dismiss()"
          >
            <bt-icon [path]="iconX" />
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto 0 calc(var(--bt-toast-above, 0px) + 16px);
      z-index: 8;
      display: grid;
      justify-items: center;
      padding-inline: 16px;
      pointer-events: none;
    }
    .toast {
      display: flex;
      gap: 12px;
      align-items: center;
      max-width: 520px;
      min-height: 48px;
      padding: 6px 8px 6px 16px;
      border-radius: var(--bt-radius);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      box-shadow: var(--mat-sys-level2);
      pointer-events: auto;
    }
    .grow {
      overflow-wrap: anywhere;
    }
    .btn {
      color: var(--mat-sys-inverse-primary);
    }
    .iconbtn:hover {
      background: color-mix(in srgb, transparent, currentColor 14%);
    }
  `,
})
export class ToastOutlet {
  protected readonly toasts = inject(Toasts);
  protected readonly iconCheck = iconCheck;
  protected readonly iconUndo2 = iconUndo2;
  protected readonly iconX = iconX;
}
