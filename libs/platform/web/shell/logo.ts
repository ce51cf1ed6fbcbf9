import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The sign above the door: a lit doorway, and the name. */
@Component({
  selector: 'bt-logo',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <a routerLink="/" [attr.aria-label]="'ui.shell.home' | transloco">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="5" fill="currentColor" />
        <path class="door" d="M8 32V16a8 8 0 0 1 16 0v16z" />
        <circle cx="20" cy="23" r="1.9" fill="currentColor" />
      </svg>
      <span>Bottega</span>
    </a>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    a {
      display: inline-flex;
      gap: 10px;
      align-items: center;
      font: 760 1.5rem/1 var(--bt-font-display);
      font-stretch: 84%;
      letter-spacing: -0.01em;
      text-decoration: none;
    }
    svg {
      width: 30px;
      height: 30px;
      color: var(--mat-sys-primary);
    }
    .door {
      fill: var(--mat-sys-surface);
    }
    /* Beside what else a narrow header holds, the sign is enough. */
    @media (max-width: 400px) {
      :host(.brief) span {
        display: none;
      }
    }
  `,
})
export class Logo {}
