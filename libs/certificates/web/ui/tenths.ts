import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Languages } from '@bottega/platform/web';

/** Tenths of a percent as people write them: 900 is «90%», 749 is «74,9%». */
@Pipe({ name: 'tenths', pure: false })
export class TenthsPipe implements PipeTransform {
  private readonly languages = inject(Languages);

  transform(tenths: number): string {
    const format = new Intl.NumberFormat(this.languages.current(), { style: 'percent', maximumFractionDigits: 1 });
    return format.format(tenths / 1000);
  }
}
