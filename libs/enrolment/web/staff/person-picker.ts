import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Api } from '@bottega/platform/web';
import { Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

export interface FoundPerson {
  id: string;
  givenName: string;
  familyName: string;
}

/** Finds a person by name or address; Enter or a click chooses. */
@Component({
  selector: 'bt-person-picker',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    <div role="search">
      <bt-field
        [label]="label() ?? ('enrolment.staff.find' | transloco)"
        [hint]="'enrolment.staff.findHint' | transloco"
      >
        <input btControl type="search" autocomplete="off" [formField]="form.q" />
      </bt-field>
    </div>
    <ul aria-live="polite">
      @for (person of found.value()?.items; track person.id) {
        <li class="row between">
          <span
            >{{ person.familyName }} {{ person.givenName }} <span class="bs soft">{{ person.email }}</span></span
          >
          <button type="button" class="btn tonal sm" (click)="choose(person)">
            {{ action() ?? ('enrolment.staff.enter' | transloco) }}
          </button>
        </li>
      } @empty {
        @if (wanted().length > 1 && found.hasValue()) {
          <li class="bs soft">{{ 'enrolment.staff.nobody' | transloco }}</li>
        }
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      max-width: 560px;
    }
    li {
      padding-block: 6px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class PersonPicker {
  /** What they are looked for, and chosen, for; to be enrolled unless said otherwise. */
  readonly label = input<string>();
  readonly action = input<string>();
  readonly chosen = output<FoundPerson>();
  private readonly model = signal({ q: '' });
  protected readonly form = form(this.model);
  protected readonly wanted = computed(() => this.model().q.trim());
  protected readonly found = inject(Api).resource('/people', () => {
    const q = this.wanted();
    return q.length > 1 ? { query: { q, limit: 6 } } : undefined;
  });

  protected choose(person: FoundPerson): void {
    this.model.set({ q: '' });
    this.chosen.emit(person);
  }
}
