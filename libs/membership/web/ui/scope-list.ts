import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ScopeName } from '../data/scope-names';

/** What something is good for, by name; what has a page leads to it. */
@Component({
  selector: 'bt-scope-list',
  imports: [RouterLink],
  template: `
    @for (one of of(); track one.name) {
      @if (one.link; as address) {
        <a [routerLink]="address">{{ one.name }}</a>{{ $last ? '.' : ', ' }}
      } @else {
        {{ one.name + ($last ? '.' : ', ') }}
      }
    }
  `,
})
export class ScopeList {
  readonly of = input.required<readonly ScopeName[]>();
}
