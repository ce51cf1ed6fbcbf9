import { Component, computed, input } from '@angular/core';

/** The shape of what is coming, instead of a spinner. `label` says to who cannot see it what is awaited. */
@Component({
  selector: 'bt-skeleton',
  template: `
    <p class="sr" role="status">{{ label() }}</p>
    <div [class]="shape()" aria-hidden="true">
      @for (index of places(); track index) {
        <div class="item">
          @if (shape() === 'cards') {
            <i class="picture"></i>
          }
          <i class="title"></i><i class="line"></i>
        </div>
      }
    </div>
  `,
  styles: `
    .cards {
      display: grid;
      gap: var(--sp-8) var(--sp-6);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 252px), 1fr));
    }
    .rows {
      display: grid;
      gap: 20px;
    }
    .item {
      display: grid;
      gap: 10px;
    }
    i {
      display: block;
      height: 14px;
      border-radius: var(--bt-radius);
      background: var(--mat-sys-surface-container-high);
    }
    .picture {
      height: auto;
      aspect-ratio: 16/10;
    }
    .title {
      width: 85%;
      max-width: 420px;
      height: 22px;
    }
    .line {
      width: 60%;
      max-width: 280px;
    }
    @media (max-width: 560px) {
      .cards .item {
        grid-template-columns: 104px minmax(0, 1fr);
        grid-template-rows: auto auto 1fr;
        gap: 10px 14px;
      }
      .picture {
        grid-row: 1 / 4;
        aspect-ratio: 1;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      i {
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
      @keyframes breathe {
        to {
          opacity: 0.55;
        }
      }
    }
  `,
})
export class Skeleton {
  readonly label = input.required<string>();
  readonly shape = input<'rows' | 'cards'>('rows');
  readonly count = input(4);
  protected readonly places = computed(() => Array.from({ length: this.count() }, (_, index) => index));
}
