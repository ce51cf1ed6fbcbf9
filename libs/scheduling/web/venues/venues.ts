import { computed, inject, Injectable } from '@angular/core';
import { Api, problemOf } from '@bottega/platform/web';

/** The venues of the centres with all they have. Provided by the page that shows them. */
@Injectable()
export class Venues {
  private readonly api = inject(Api);
  private readonly answer = this.api.resource('/venues', () => ({}));
  private readonly allCentres = this.api.resource('/centres', () => ({}));

  readonly problem = computed(() => problemOf(this.answer) ?? problemOf(this.allCentres));
  readonly loading = computed(() => this.answer.isLoading() || this.allCentres.isLoading());
  readonly all = computed(() => (this.answer.hasValue() ? this.answer.value() : []));
  readonly centres = computed(() => (this.allCentres.hasValue() ? this.allCentres.value() : []));

  reload(): void {
    this.answer.reload();
  }

  reloadCentres(): void {
    this.allCentres.reload();
  }
}
