import { Pipe, type PipeTransform } from '@angular/core';
import { toAcademicHours } from '@bottega/platform/kernel';

/** «18 h», «16 h 40 min», «40 min»: exact, never a decimal. */
@Pipe({ name: 'hours' })
export class HoursPipe implements PipeTransform {
  transform(all: number): string {
    const { hours, minutes } = toAcademicHours(all, 60);
    const parts = [hours > 0 && `${hours}\u00a0h`, minutes > 0 && `${minutes}\u00a0min`].filter(Boolean);
    return parts.join(' ') || '0\u00a0min';
  }
}
