import { Component, inject, input } from '@angular/core';
import { Clock, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { type Answer, Icon, iconInfo, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

export type TaxSettings = Answer<'get', '/tax-settings'>;

/** What was decided, the latest first; what came with Bottega is said to be for trial. */
@Component({
  selector: 'bt-settings-so-far',
  imports: [Icon, TranslocoPipe, When],
  template: `
    <section class="stack">
      <h2 class="h3">{{ 'billing-papers.settings.issuers' | transloco }}</h2>
      @for (issuer of of().issuers; track $index) {
        <div class="sheet stack snug">
          <p class="t2">{{ issuer.name }}</p>
          <p class="bs">{{ issuer.address }}</p>
          <p class="bs num">
            {{ 'billing-papers.settings.taxCode' | transloco }} {{ issuer.taxCode }}
            @if (issuer.vatNumber) {
              · {{ 'billing-papers.settings.vatNumber' | transloco }} {{ issuer.vatNumber }}
            }
            @if (issuer.runts) {
              · RUNTS {{ issuer.runts }}
            }
          </p>
          <p class="bs soft">
            {{ 'billing-papers.settings.series' | transloco }} {{ issuer.receiptSeries }}, {{ issuer.invoiceSeries }},
            {{ issuer.creditSeries }}
          </p>
          @if (issuer.confirmed) {
            <p class="bs soft">
              {{ 'billing-papers.settings.since' | transloco }}
              <bt-when [from]="issuer.validFrom + 'T12:00:00Z'" as="date" />
            </p>
          } @else {
            @if (replaced(of().issuers)) {
              <p class="bs soft">{{ 'billing-papers.settings.replaced' | transloco }}</p>
            } @else {
              <p class="note wait"><bt-icon [path]="iconInfo" />{{ 'billing-papers.settings.trial' | transloco }}</p>
            }
          }
        </div>
      }
      <h2 class="h3">{{ 'billing-papers.settings.treatments' | transloco }}</h2>
      @for (treatment of of().treatments; track $index) {
        <div class="sheet stack snug">
          <p class="t2">
            {{ 'billing-papers.appliesTo.' + treatment.appliesTo | transloco }}:
            {{ 'billing-papers.nature.' + treatment.nature | transloco }}
            @if (treatment.vatPercent > 0) {
              {{ treatment.vatPercent }}%
            }
          </p>
          <p class="bs">{{ treatment.reason }}</p>
          @if (treatment.confirmed) {
            <p class="bs soft">
              {{ 'billing-papers.settings.since' | transloco }}
              <bt-when [from]="treatment.validFrom + 'T12:00:00Z'" as="date" />
            </p>
          } @else {
            @if (replaced(of().treatments)) {
              <p class="bs soft">{{ 'billing-papers.settings.replaced' | transloco }}</p>
            } @else {
              <p class="note wait"><bt-icon [path]="iconInfo" />{{ 'billing-papers.settings.trial' | transloco }}</p>
            }
          }
        </div>
      }
      <p class="bs soft measure">{{ 'billing-papers.settings.ofCourses' | transloco }}</p>
    </section>
  `,
})
export class SettingsSoFar {
  readonly of = input.required<TaxSettings>();
  protected readonly iconInfo = iconInfo;
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);

  /** Whether what is true of all has been decided and holds by now: what came for trial is of no use any more. */
  protected replaced(settings: readonly { confirmed: boolean; validFrom: string; appliesTo?: string }[]): boolean {
    return settings.some(
      ({ confirmed, validFrom, appliesTo = 'all' }) => confirmed && appliesTo === 'all' && validFrom <= this.today,
    );
  }
}
