import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { COVER_OF_TOPIC } from '@bottega/catalogue/domain';
import { Clock } from '@bottega/platform/kernel';
import { Picture, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { nextEditionOf } from '../data/next-edition';
import type { PathInList } from '../data/views';
import { PathFacts } from '../ui/path-facts';

const PICTURES = 3;

/** A path in a list: the pictures of its courses side by side, what it is, when one can begin. The whole card is its link. */
@Component({
  selector: 'bt-path-card',
  imports: [PathFacts, Picture, RouterLink, TranslocoPipe, When],
  templateUrl: './path-card.html',
  styleUrl: './path-card.css',
})
export class PathCard {
  private readonly clock = inject(Clock);
  readonly path = input.required<PathInList>();
  protected readonly pictures = computed(() =>
    this.path()
      .courses.slice(0, PICTURES)
      .map(({ id, title, coverUrl, topics }) => ({ id, title, coverUrl, cover: COVER_OF_TOPIC[topics[0]!] })),
  );
  /** When the first of its courses does. */
  protected readonly begins = computed(() => nextEditionOf(this.path().courses[0]?.editions ?? [], this.clock.now()));
}
