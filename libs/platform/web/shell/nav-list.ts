import { Component, computed, inject, input, output } from '@angular/core';
import { SessionStore } from '../session/session-store';
import { NavFold } from './nav-fold';
import { type Menu, openTo } from './nav-item';
import { NavLink } from './nav-link';

/** The entries of a menu that the reader may open; how they look is up to the shell around them. */
@Component({
  selector: 'bt-nav-list',
  imports: [NavFold, NavLink],
  template: `
    @if (entries().length > 0) {
      <nav [attr.aria-label]="label()">
        <ul [class]="look()">
          @for (entry of entries(); track entry.label) {
            <li>
              @if ('items' in entry) {
                <bt-nav-fold [of]="entry" [among]="items()" (chosen)="chosen.emit()" />
              } @else {
                <bt-nav-link [of]="entry" [among]="items()" [look]="look()" (chosen)="chosen.emit()" />
              }
            </li>
          }
        </ul>
      </nav>
    }
  `,
  styles: `
    .top {
      display: flex;
      gap: 4px;
    }
    .rail {
      display: grid;
      gap: 2px;
    }
  `,
})
export class NavList {
  private readonly session = inject(SessionStore);
  readonly items = input.required<Menu>();
  readonly label = input.required<string>();
  /** `top` across the page, `rail` down the side. Groups are for the rail. */
  readonly look = input.required<'top' | 'rail'>();
  readonly chosen = output();
  protected readonly entries = computed(() => openTo((permission) => this.session.can(permission), this.items()));
}
