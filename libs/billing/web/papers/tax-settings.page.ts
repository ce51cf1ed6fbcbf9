import { Component, computed, inject } from '@angular/core';
import { Api, PageHeader, problemOf, ProblemNote, SessionStore, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { IssuerForm } from './issuer-form';
import { SettingsSoFar } from './settings-so-far';
import { TreatmentForm } from './treatment-form';

/** Who issues documents and how lines are taxed: what was decided so far, and for administrators what holds from a day on. */
@Component({
  selector: 'bt-tax-settings',
  imports: [IssuerForm, PageHeader, ProblemNote, SettingsSoFar, Skeleton, TranslocoPipe, TreatmentForm],
  template: `
    <bt-page-header
      dense
      backTo="/gestione/documenti"
      [backLabel]="'billing-papers.documents.heading' | transloco"
      [heading]="'billing-papers.settings.heading' | transloco"
      [lead]="'billing-papers.settings.lead' | transloco"
    />
    @if (problem(); as found) {
      <bt-problem [of]="found" />
    } @else if (settings.value(); as known) {
      <div [class.split]="mayChange()">
        <bt-settings-so-far [of]="known" />
        @if (mayChange()) {
          <div class="stack">
            <bt-issuer-form [from]="known.issuers[0]!" (changed)="settings.set($event)" />
            <bt-treatment-form (changed)="settings.set($event)" />
          </div>
        }
      </div>
    } @else {
      <bt-skeleton [label]="'billing-papers.loading' | transloco" />
    }
  `,
})
export class TaxSettingsPage {
  private readonly session = inject(SessionStore);
  protected readonly settings = inject(Api).resource('/tax-settings', () => ({}));
  protected readonly problem = computed(() => problemOf(this.settings));
  protected readonly mayChange = computed(() => this.session.can('centres.manage'));
}
