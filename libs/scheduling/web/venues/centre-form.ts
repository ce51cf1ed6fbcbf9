import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { isZone } from '@bottega/platform/kernel';
import { Api, HOME_ZONE, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Centre } from '../data/programme-view';
import { Venues } from './venues';

/** A centre as it is written: a new one, or one there is. */
@Component({
  selector: 'bt-centre-form',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <form class="stack" novalidate (submit)="save($event)">
      <h2 class="h2">{{ centre()?.name ?? ('scheduling.centres.add' | transloco) }}</h2>
      <bt-field [label]="'scheduling.centres.name' | transloco">
        <input btControl autocomplete="off" [formField]="form.name" />
      </bt-field>
      <bt-field [label]="'scheduling.centres.zone' | transloco" [hint]="'scheduling.centres.zoneHint' | transloco">
        <input btControl autocomplete="off" autocapitalize="none" list="zones" [formField]="form.zone" />
      </bt-field>
      <datalist id="zones">
        @for (zone of zones; track zone) {
          <option [value]="zone"></option>
        }
      </datalist>
      <bt-form-problem [form]="form" />
      <div class="row tight">
        <button type="submit" class="btn fill">{{ 'scheduling.venues.save' | transloco }}</button>
        <button type="button" class="btn tonal" (click)="done.emit()">{{ 'scheduling.leave' | transloco }}</button>
      </div>
    </form>
  `,
})
export class CentreForm {
  private readonly api = inject(Api);
  private readonly venues = inject(Venues);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly centre = input<Centre>();
  readonly done = output();
  protected readonly zones = Intl.supportedValuesOf('timeZone');

  private readonly draft = linkedSignal(() => {
    const { name = '', zone = HOME_ZONE } = this.centre() ?? {};
    return { name, zone };
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    maxLength(path.name, 120);
    required(path.zone);
    validate(path.zone, ({ value }) =>
      !value() || isZone(value())
        ? null
        : { kind: 'unknown-zone', message: this.words.translate('scheduling.centres.unknownZone') },
    );
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const centre = this.centre();
    const saved = await send(this.form, (body) =>
      centre
        ? this.api.patch('/centres/{id}', { path: { id: centre.id }, body, version: centre.version })
        : this.api.post('/centres', { body }),
    );
    if (!saved) return;
    this.venues.reloadCentres();
    this.toasts.show(this.words.translate('scheduling.centres.saved'));
    this.done.emit();
  }
}
