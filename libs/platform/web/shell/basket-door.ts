import { afterNextRender, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Basket } from '../checkout/basket';

/** How many things one has chosen, and the way to them; nothing while there are none. */
@Component({
  selector: 'bt-basket-door',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (basket.items().length; as n) {
      <a class="btn text sm" routerLink="/scelte">
        <span class="wide-only">{{ 'ui.shell.basket' | transloco }}</span>
        <span class="narrow-only">{{ 'ui.shell.basketShort' | transloco }}</span>
        <span class="count">{{ n }}</span>
      </a>
    }
  `,
  styles: `
    .btn {
      gap: 6px;
      padding-inline: 8px;
      color: inherit;
    }
  `,
})
export class BasketDoor {
  protected readonly basket = inject(Basket);

  constructor() {
    afterNextRender(() => this.basket.open());
  }
}
