import { Component, computed, inject, input } from '@angular/core';
import { AUDIENCE_LABELS, FORMAT_LABELS, LANGUAGE_LABELS, LEVEL_LABELS } from '@bottega/catalogue/domain';
import {
  iconClock,
  iconLanguages,
  iconMoon,
  iconSprout,
  iconSun,
  iconTimer,
  iconUsers,
  iconWrench,
  Languages,
  Status,
  type Tone,
} from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import type { Course } from '../data/views';

interface Fact {
  icon: string;
  words: string;
  tone: Tone;
}

const BANDS = { evening: iconMoon, weekend: iconSun, daytime: iconClock } as const;

/** What a course is, at a glance. */
@Component({
  selector: 'bt-course-facts',
  imports: [Status],
  template: `
    <ul class="row tight">
      @for (fact of facts(); track fact.words) {
        <li>
          <bt-status [tone]="fact.tone" [icon]="fact.icon">{{ fact.words }}</bt-status>
        </li>
      }
    </ul>
  `,
})
export class CourseFacts {
  private readonly languages = inject(Languages);
  private readonly words = inject(TranslocoService);
  readonly course = input.required<Course>();

  protected readonly facts = computed((): Fact[] => {
    const lang = this.languages.current();
    const { format, level, language, audiences, totalMinutes, editions } = this.course();
    const plain = (icon: string, words: string): Fact => ({ icon, words, tone: 'plain' });
    const bands = [...new Set(editions.flatMap((edition) => edition.bands))];
    return [
      plain(iconWrench, FORMAT_LABELS[format][lang]),
      plain(iconSprout, LEVEL_LABELS[level][lang]),
      ...bands.map((band): Fact => ({
        icon: BANDS[band],
        words: this.words.translate(`catalogue.band.${band}`),
        tone: band === 'evening' ? 'info' : 'plain',
      })),
      plain(iconTimer, this.hours(totalMinutes)),
      ...audiences.filter((one) => one !== 'everyone').map((one) => plain(iconUsers, AUDIENCE_LABELS[one][lang])),
      ...(language === 'it' ? [] : [plain(iconLanguages, LANGUAGE_LABELS[language][lang])]),
    ];
  });

  private hours(minutes: number): string {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const key = hours === 0 ? 'minutes' : rest === 0 ? 'hours' : 'hoursAndMinutes';
    return this.words.translate(`catalogue.duration.${key}`, { hours, minutes: rest });
  }
}
