import { inject, Service } from '@angular/core';
import { Clock, localDate, type LocalDate, plainDate, type WallTime } from '@bottega/platform/kernel';
import { formatWhen, HOME_ZONE, Languages } from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import { rhythmOf, spanWords, weekdayWords } from '../data/rhythm';
import type { ComingEdition, Edition } from '../data/views';

/** How editions are called and told, in the language being read. */
@Service()
export class EditionWords {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly transloco = inject(TranslocoService);

  /** «Edizione del mattino» as staff call it, or else «Edizione di gennaio» after when it starts. */
  title({ startsOn, titleSuffix }: ComingEdition): string {
    if (titleSuffix) return this.say('named', { name: titleSuffix });
    return startsOn ? this.say('ofMonth', { month: this.month(startsOn) }) : this.say('unnamed');
  }

  /** «mar e gio, 18:00–20:30»; of a single session «gio 14 gen, 18:00–20:30». */
  rhythm(edition: Edition): string {
    const rhythm = rhythmOf(edition);
    if (!rhythm) return this.say('noSessions');
    const { weekdays, times, count, from } = rhythm;
    const days = count === 1 ? this.day(from) : weekdayWords(weekdays, this.languages.current());
    return times ? `${days}, ${plainTime(times.start)}–${plainTime(times.end)}` : days;
  }

  /** «8 incontri, 14 gen – 9 feb 2027» */
  span(edition: Edition): string {
    const rhythm = rhythmOf(edition);
    if (!rhythm) return '';
    if (rhythm.count === 1) return this.say('oneSession');
    const span = spanWords(rhythm, this.languages.current(), localDate(this.clock.now(), HOME_ZONE));
    return this.say('span', { n: rhythm.count, span });
  }

  /** «Laboratorio, Bottega Dergano, via Davanzati 12» */
  where({ sessions: [first] }: Edition): string {
    if (!first) return '';
    const { remote, spaceName, venueName, venueAddress } = first;
    return remote ? this.say('online') : [spaceName, venueName, venueAddress].filter(Boolean).join(', ');
  }

  /** «gio 14 gen» */
  private day(date: LocalDate): string {
    return formatWhen({ from: noon(date), style: 'day', lang: this.languages.current(), now: this.clock.now() });
  }

  private month(date: LocalDate): string {
    const lang = this.languages.current() === 'it' ? 'it-IT' : 'en-GB';
    return plainDate(date).toLocaleString(lang, { month: 'long' });
  }

  private say(key: string, params: object = {}): string {
    return this.transloco.translate(`catalogue.edition.${key}`, params);
  }
}

/** «9:30», as people write it. */
const plainTime = (time: WallTime): string => time.replace(/^0/, '');

/** In every zone where a centre may be, noon of Greenwich falls on the same day. */
const noon = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);
