import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, min, required } from '@angular/forms/signals';
import { Api, Languages } from '@bottega/platform/web';
import { CheckList, Control, Field, FormProblemNote, send, Tick } from '@bottega/platform/web/forms';
import { LAYOUT_LABELS, LAYOUTS } from '@bottega/scheduling/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Space } from '../data/programme-view';
import { Venues } from './venues';

const NEW_SPACE = {
  name: '',
  capacity: 12,
  setUpMinutes: 0,
  clearUpMinutes: 0,
  layouts: [],
  equipment: [],
  accessible: true,
  remote: false,
} satisfies Omit<Space, 'id' | 'version'>;

/** A space as it is written: a new one of a venue, or one there is. */
@Component({
  selector: 'bt-space-form',
  imports: [CheckList, Control, Field, FormField, FormProblemNote, Tick, TranslocoPipe],
  templateUrl: './space-form.html',
})
export class SpaceForm {
  private readonly api = inject(Api);
  private readonly venues = inject(Venues);
  private readonly languages = inject(Languages);
  readonly venueId = input.required<string>();
  readonly space = input<Space>();
  readonly done = output();

  protected readonly layouts = computed(() =>
    LAYOUTS.map((value) => ({ value, label: LAYOUT_LABELS[value][this.languages.current()] })),
  );
  private readonly draft = linkedSignal(() => {
    const { name, capacity, setUpMinutes, clearUpMinutes, layouts, equipment, accessible, remote } =
      this.space() ?? NEW_SPACE;
    return {
      ...{ name, capacity, setUpMinutes, clearUpMinutes, accessible, remote },
      layouts: [...layouts],
      equipment: equipment.join('\n'),
    };
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    min(path.capacity, 1);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const space = this.space();
    const saved = await send(this.form, ({ remote, equipment, ...rest }) => {
      const body = { ...rest, equipment: equipment.split('\n').filter((line) => line.trim()) };
      return space
        ? this.api.patch('/spaces/{id}', { path: { id: space.id }, body, version: space.version })
        : this.api.post('/venues/{id}/spaces', { path: { id: this.venueId() }, body: { ...body, remote } });
    });
    if (!saved) return;
    this.venues.reload();
    this.done.emit();
  }
}
