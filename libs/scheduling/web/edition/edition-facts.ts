import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconPencil, Languages, MoneyPipe, When } from '@bottega/platform/web';
import { isOver, LAYOUT_LABELS } from '@bottega/scheduling/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Edition } from '../data/programme-view';

/** What is written of an edition, and the way to change it. */
@Component({
  selector: 'bt-edition-facts',
  imports: [Icon, MoneyPipe, RouterLink, TranslocoPipe, When],
  templateUrl: './edition-facts.html',
  styles: `
    .lines {
      white-space: pre-line;
    }
  `,
  host: { class: 'sheet stack tight' },
})
export class EditionFacts {
  private readonly languages = inject(Languages);
  readonly of = input.required<Edition>();
  protected readonly over = computed(() => isOver(this.of().status));
  protected readonly instructors = computed(() =>
    this.of()
      .instructors.map(({ name }) => name)
      .join(', '),
  );
  protected readonly needs = computed(() => {
    const { layout, equipment } = this.of();
    const laidOut = layout ? [LAYOUT_LABELS[layout][this.languages.current()]] : [];
    return [...laidOut, ...equipment].join(', ');
  });
  protected readonly iconPencil = iconPencil;
}
