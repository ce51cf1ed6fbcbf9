import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { iconCheck } from '../ui/icons.generated';
import { Toasts } from '../ui/toasts';
import { Basket } from './basket';
import type { Wanted } from './quote';

/** Puts something by, to be ordered with others, and goes on to the courses; or says that it is put by already. */
@Component({
  selector: 'bt-choose-more',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    @if (basket.has(of().id)) {
      <p class="row between">
        <span class="row nw tight"
          ><bt-icon [path]="iconCheck" />{{ 'platform-checkout.more.chosen' | transloco }}</span
        >
        <a class="link" routerLink="/scelte">{{ 'platform-checkout.more.see' | transloco }}</a>
      </p>
    } @else if (basket.full()) {
      <p class="bs soft">
        {{ 'platform-checkout.more.full' | transloco }}
        <a class="link" routerLink="/scelte">{{ 'platform-checkout.more.see' | transloco }}</a>
      </p>
    } @else {
      <button type="button" class="btn tonal wide" (click)="choose()">
        {{ 'platform-checkout.more.choose' | transloco }}
      </button>
    }
  `,
})
export class ChooseMore {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly basket = inject(Basket);
  readonly of = input.required<Wanted>();
  protected readonly iconCheck = iconCheck;

  protected choose(): void {
    const thing = this.of();
    this.basket.add(thing);
    const said = this.words.translate<string>(`platform-checkout.more.added.${thing.kind}`);
    this.toasts.show(said, () => this.basket.remove(thing.id));
    void this.router.navigateByUrl('/corsi');
  }
}
