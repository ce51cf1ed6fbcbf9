import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { COVER_OF_TOPIC } from '@bottega/catalogue/domain';
import { type Answer, formatWhen, HOME_ZONE, Languages, Picture } from '@bottega/platform/web';
import { Clock } from '@bottega/platform/kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** The picture of the page: the course that starts next, or, while there is none, what a course could be. */
@Component({
  selector: 'bt-poster',
  imports: [Picture, RouterLink, TranslocoPipe],
  template: `
    @if (course(); as shown) {
      <a [routerLink]="['/corsi', shown.slug]">
        <span class="picture">
          <bt-picture [of]="shown.coverUrl" [family]="cover()" [title]="shown.title" />
        </span>
        <span class="caption">
          <span class="h2 disp">{{ shown.title }}</span>
          @if (next(); as edition) {
            <span class="bs">{{ 'home.poster' | transloco: edition }}</span>
          }
        </span>
      </a>
    } @else {
      <span class="picture"><bt-picture family="robotica" title="Il primo robot: Arduino da zero" /></span>
    }
  `,
  styleUrl: './poster.css',
})
export class Poster {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  readonly course = input<Answer<'get', '/courses'>['items'][number]>();

  protected readonly cover = computed(() => COVER_OF_TOPIC[this.course()!.topics[0]!]);
  protected readonly next = computed(() => {
    const edition = this.course()?.editions[0];
    if (!edition?.startsAt) return undefined;
    const zone = edition.zone ?? HOME_ZONE;
    const when = { from: new Date(edition.startsAt), zone, lang: this.languages.current(), now: this.clock.now() };
    const [day, time] = [formatWhen({ ...when, style: 'long' }), formatWhen({ ...when, style: 'time' })];
    return { day, time, n: edition.placesLeft, capacity: edition.capacity };
  });
}
