import { Pipe, type PipeTransform } from '@angular/core';
import type { Money } from '@bottega/platform/kernel';
import { formatMoney, parseEuros } from '@bottega/platform/web';

/** How much less, as it is typed: by so much in a hundred, or by so many euros. */
export interface TypedCut {
  cutBy: 'percent' | 'amount';
  percent: number;
  amount: string;
}

export const CUTS = ['percent', 'amount'] as const;

export const cutOf = ({ cutBy, percent, amount }: TypedCut): { percent: number } | { amount: number } =>
  cutBy === 'percent' ? { percent } : { amount: parseEuros(amount)! };

/** «−20%», «−15,00 €». */
@Pipe({ name: 'cut' })
export class CutPipe implements PipeTransform {
  transform({ percent, amount }: { percent: number | null; amount: Money | null }): string {
    return `−${amount ? formatMoney(amount) : `${percent}%`}`;
  }
}
