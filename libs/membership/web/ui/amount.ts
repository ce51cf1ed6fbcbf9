import { Pipe, type PipeTransform } from '@angular/core';

const formats = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2, signDisplay: 'auto' });

/** Hours may be halves: «1,5». With a true minus. */
export const formatAmount = (units: number): string => formats.format(units).replace('-', '−');

/** «5», «1,5»: for sentences that count trainings, credits or hours. */
@Pipe({ name: 'units' })
export class UnitsPipe implements PipeTransform {
  transform = formatAmount;
}
