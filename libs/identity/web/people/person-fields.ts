import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Clock } from '@bottega/platform/kernel';
import { Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { needsGuardian, type PersonFacts } from '../data/person-facts';

/** Who somebody is; for a minor, who has their guardianship and when they signed. */
@Component({
  selector: 'bt-person-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  templateUrl: './person-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 20px;
    }
    .pair {
      display: grid;
      gap: 20px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    }
  `,
})
export class PersonFields {
  private readonly clock = inject(Clock);
  readonly of = input.required<FieldTree<PersonFacts>>();
  protected readonly minor = computed(() => needsGuardian(this.of().birthDate().value(), this.clock.now()));
  protected readonly guardianShown = computed(
    () => this.minor() || this.of().guardianName().value() !== '' || this.of().guardianConsentOn().value() !== '',
  );
}
