import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LooseCall, toParams, toUrl } from '../api/to-request';
import { Languages } from '../i18n/languages';
import { Icon } from './icon';
import { iconDownload } from './icons.generated';

const FORMATS = ['csv', 'xlsx'] as const;

let made = 0;

/** The list one looks at as a file, by the filters in force: `<bt-export of="/people" [by]="filter()" />`. */
@Component({
  selector: 'bt-export',
  imports: [Icon, TranslocoPipe],
  template: `
    <button type="button" class="btn tonal sm" [attr.popovertarget]="id">
      <bt-icon [path]="iconDownload" />{{ 'ui.export.label' | transloco }}
    </button>
    <div #menu popover [id]="id">
      @for (file of files(); track file.format) {
        <a class="stack" download [href]="file.url" (click)="menu.hidePopover()">
          <b>{{ 'ui.export.' + file.format + '.name' | transloco }}</b>
          <span class="bs soft">{{ 'ui.export.' + file.format + '.hint' | transloco }}</span>
        </a>
      }
    </div>
  `,
  styles: `
    [popover] {
      position-area: block-end span-inline-start;
      position-try-fallbacks: flip-inline;
      margin-block: 4px;
      padding: 6px;
      width: min(19rem, calc(100vw - 32px));
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--bt-radius);
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
      box-shadow: var(--mat-sys-level2);
    }
    a {
      gap: 2px;
      padding: 10px 12px;
      border-radius: var(--bt-radius);
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      background: var(--mat-sys-surface-container-high);
    }
  `,
})
export class Export {
  private readonly languages = inject(Languages);
  /** The address of the list. */
  readonly of = input.required<string>();
  readonly by = input<LooseCall['query']>({});
  protected readonly id = `export-${++made}`;
  protected readonly iconDownload = iconDownload;
  protected readonly files = computed(() =>
    FORMATS.map((format) => ({
      format,
      url: `${toUrl(`${this.of()}/export`, {})}?${toParams({ query: { ...this.by(), format, language: this.languages.current() } })}`,
    })),
  );
}
