import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import type { Order } from '../order-list';
import { PLACE_KEPT, type PlaceKeptInputs } from './place-kept';

/** The places an open order is to pay for, each with how long it is kept. */
@Component({
  selector: 'bt-places-kept',
  imports: [NgComponentOutlet],
  template: `
    @for (place of places(); track place.enrolmentId) {
      <ng-container *ngComponentOutlet="piece.value() ?? null; inputs: place" />
    }
  `,
})
export class PlacesKept {
  readonly of = input.required<Order>();
  readonly office = input(false);
  protected readonly piece = resource({ loader: inject(PLACE_KEPT) });
  protected readonly places = computed((): PlaceKeptInputs[] => {
    const { status, lines } = this.of();
    if (status !== 'open') return [];
    const places = lines.filter((line) => line.kind === 'enrolment' && line.status === 'active');
    const rest = { office: this.office(), named: lines.length > 1 };
    return places.map(({ subjectId }) => ({ enrolmentId: subjectId, ...rest }));
  });
}
