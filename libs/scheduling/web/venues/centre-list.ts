import { Component, inject, signal } from '@angular/core';
import { Dialog, Icon, iconPlus } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Centre } from '../data/programme-view';
import { CentreForm } from './centre-form';
import { Venues } from './venues';

/** The centres of the organisation, for whoever administers them. */
@Component({
  selector: 'bt-centre-list',
  imports: [CentreForm, Dialog, Icon, TranslocoPipe],
  template: `
    <div class="row between">
      <h2 class="h3">{{ 'scheduling.centres.heading' | transloco }}</h2>
      <button type="button" class="btn text sm" (click)="edit(undefined)">
        <bt-icon [path]="iconPlus" />{{ 'scheduling.centres.add' | transloco }}
      </button>
    </div>
    <p class="bs soft">{{ 'scheduling.centres.text' | transloco }}</p>
    <ul>
      @for (centre of venues.centres(); track centre.id) {
        <li class="line-item">
          <div class="grow">
            <p class="t2">{{ centre.name }}</p>
            <p class="bs soft">{{ centre.zone }}</p>
          </div>
          <button type="button" class="btn tonal sm" (click)="edit(centre)">
            {{ 'scheduling.centres.edit' | transloco }}<span class="sr"> {{ centre.name }}</span>
          </button>
        </li>
      }
    </ul>
    <bt-dialog [label]="'scheduling.centres.heading' | transloco" [(open)]="open">
      <bt-centre-form [centre]="chosen()" (done)="open.set(false)" />
    </bt-dialog>
  `,
  host: { class: 'sheet stack tight' },
})
export class CentreList {
  protected readonly venues = inject(Venues);
  protected readonly open = signal(false);
  protected readonly chosen = signal<Centre | undefined>(undefined);
  protected readonly iconPlus = iconPlus;

  protected edit(centre: Centre | undefined): void {
    this.chosen.set(centre);
    this.open.set(true);
  }
}
