import { booleanAttribute, Component, computed, inject, input, Pipe, type PipeTransform } from '@angular/core';
import type { Money as Sum } from '@bottega/platform/kernel';
import { formatMoney, formatPrice } from '../format/money';
import { Languages } from '../i18n/languages';

/** A sum, never broken over two lines. With `fact` zero is «Gratis»: `<bt-money [of]="course.price" fact />`. */
@Component({
  selector: 'bt-money',
  template: '{{ text() }}',
  styles: `
    :host {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
  `,
})
export class Money {
  private readonly languages = inject(Languages);
  readonly of = input.required<Sum>();
  readonly fact = input(false, { transform: booleanAttribute });
  protected readonly text = computed(() =>
    this.fact() ? formatPrice(this.of(), this.languages.current()) : formatMoney(this.of()),
  );
}

/** For sentences: `t('refund', { sum: (order.total | money) })`. */
@Pipe({ name: 'money' })
export class MoneyPipe implements PipeTransform {
  transform = formatMoney;
}
