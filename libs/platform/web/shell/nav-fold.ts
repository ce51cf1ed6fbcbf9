import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { isActive, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { iconChevronDown } from '../ui/icons.generated';
import { litAt, type Menu, type NavGroup } from './nav-item';
import { NavLink } from './nav-link';
import { OpenGroups } from './open-groups';

let folds = 0;

/** A group of a menu: it opens when asked to, and when the reader comes to one of its pages. */
@Component({
  selector: 'bt-nav-fold',
  imports: [Icon, NavLink, TranslocoPipe],
  template: `
    <button
      type="button"
      [class.here]="here()"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="id"
      (click)="groups.set(of().label, !open())"
    >
      <bt-icon [path]="of().icon" />
      <span>{{ of().label | transloco }}</span>
      <bt-icon class="chevron" [path]="iconChevronDown" />
    </button>
    <ul [id]="id" [hidden]="!open()">
      @for (item of of().items; track item.to) {
        <li><bt-nav-link look="rail" [of]="item" [among]="among()" (chosen)="chosen.emit()" /></li>
      }
    </ul>
  `,
  styleUrl: './nav-fold.css',
})
export class NavFold {
  private readonly router = inject(Router);
  protected readonly groups = inject(OpenGroups);
  readonly of = input.required<NavGroup>();
  /** The whole menu, which says for which pages an entry is lit. */
  readonly among = input.required<Menu>();
  readonly chosen = output();
  protected readonly id = `bt-fold-${folds++}`;
  protected readonly iconChevronDown = iconChevronDown;
  protected readonly open = computed(() => this.groups.has(this.of().label));
  private readonly lit = computed(() =>
    this.of().items.map((item) => isActive(item.to, this.router, litAt(item, this.among()))),
  );
  /** One of its pages is the one being read. */
  protected readonly here = computed(() => this.lit().some((active) => active()));

  constructor() {
    effect(() => {
      if (this.here()) untracked(() => this.groups.set(this.of().label, true));
    });
  }
}
