import { Component, input, signal } from '@angular/core';
import { Dialog, Icon, iconPlus, SheetTable } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Space, Venue } from '../data/programme-view';
import { SpaceForm } from './space-form';

/** The spaces of a venue. */
@Component({
  selector: 'bt-space-table',
  imports: [Dialog, Icon, SheetTable, SpaceForm, TranslocoPipe],
  template: `
    <div class="row between">
      <h3 class="h3">{{ 'scheduling.spaces.heading' | transloco }}</h3>
      <button type="button" class="btn text sm" (click)="add()">
        <bt-icon [path]="iconPlus" />{{ 'scheduling.spaces.add' | transloco }}
      </button>
    </div>
    @if (venue().spaces.length > 0) {
      <table [btSheets]="venue().spaces">
        <caption class="sr">
          {{
            'scheduling.spaces.of' | transloco: { name: venue().name }
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'scheduling.spaces.name' | transloco }}</th>
            <th scope="col" class="r">{{ 'scheduling.spaces.capacity' | transloco }}</th>
            <th scope="col" class="r">{{ 'scheduling.spaces.setUp' | transloco }}</th>
            <th scope="col" class="r">{{ 'scheduling.spaces.clearUp' | transloco }}</th>
            <th scope="col">{{ 'scheduling.spaces.equipment' | transloco }}</th>
            <th scope="col">
              <span class="sr">{{ 'scheduling.sessions.actions' | transloco }}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          @for (space of venue().spaces; track space.id) {
            <tr>
              <th scope="row">{{ space.name }}</th>
              <td class="r num">{{ space.capacity }}</td>
              <td class="r num">{{ space.setUpMinutes }}</td>
              <td class="r num">{{ space.clearUpMinutes }}</td>
              <td>{{ space.equipment.join(', ') }}</td>
              <td class="r">
                <button type="button" class="btn tonal sm" (click)="edit(space)">
                  {{ 'scheduling.spaces.edit' | transloco }}<span class="sr"> {{ space.name }}</span>
                </button>
              </td>
            </tr>
          }
        </tbody>
      </table>
    }
    <bt-dialog [label]="'scheduling.spaces.heading' | transloco" [(open)]="open">
      <bt-space-form [venueId]="venue().id" [space]="chosen()" (done)="open.set(false)" />
    </bt-dialog>
  `,
  host: { class: 'stack tight' },
})
export class SpaceTable {
  readonly venue = input.required<Venue>();
  protected readonly open = signal(false);
  protected readonly chosen = signal<Space | undefined>(undefined);
  protected readonly iconPlus = iconPlus;

  protected add(): void {
    this.edit(undefined);
  }

  protected edit(space: Space | undefined): void {
    this.chosen.set(space);
    this.open.set(true);
  }
}
