import { Component, DOCUMENT, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** The first thing the keyboard meets: over the menus, to what the page is about. */
@Component({
  selector: 'bt-skip-link',
  imports: [TranslocoPipe],
  template: `<a href="#main" (click)="skip($event)">{{ 'ui.shell.skip' | transloco }}</a>`,
  styles: `
    :host {
      position: absolute;
    }
    a {
      position: absolute;
      top: 8px;
      left: -999px;
      z-index: 9;
      padding: 12px 16px;
      border-radius: var(--bt-radius);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
    }
    a:focus {
      left: 8px;
    }
  `,
})
export class SkipLink {
  private readonly document = inject(DOCUMENT);

  /** The focus moves and the address stays. */
  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }
}
