import { Component, inject, input, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';
import { iconCheck, iconCopy } from './icons.generated';

/** How long it says that it did. */
const SAID_MS = 4_000;

/** Puts a text on the clipboard and says so where it was pressed: `<bt-copy [text]="iban" what="IBAN" />`. */
@Component({
  selector: 'bt-copy',
  imports: [Icon, TranslocoPipe],
  template: `
    <button type="button" class="btn tonal sm" (click)="copy()">
      <bt-icon [path]="outcome() === 'done' ? iconCheck : iconCopy" />
      <span
        >{{ 'ui.copy.' + outcome() | transloco }} <span class="sr">{{ what() }}</span></span
      >
    </button>
    <span class="sr" role="status">
      @if (outcome() !== 'do') {
        {{ 'ui.copy.said.' + outcome() | transloco: { what: what() } }}
      }
    </span>
  `,
})
export class Copy {
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  readonly text = input.required<string>();
  /** What is copied, for who does not see what stands beside the button. */
  readonly what = input.required<string>();
  protected readonly outcome = signal<'do' | 'done' | 'failed'>('do');
  protected readonly iconCheck = iconCheck;
  protected readonly iconCopy = iconCopy;

  protected async copy(): Promise<void> {
    this.outcome.set(await this.written());
    setTimeout(() => this.outcome.set('do'), SAID_MS);
  }

  /** Browsers may refuse, and have no clipboard for pages that came without TLS. */
  private async written(): Promise<'done' | 'failed'> {
    try {
      await this.clipboard!.writeText(this.text());
      return 'done';
    } catch {
      return 'failed';
    }
  }
}
