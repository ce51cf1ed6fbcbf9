import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Api, Confirmation, formatMoney, problemOf, ProblemNote } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { MembershipDetail } from '../../data/views';
import { formatAmount } from '../../ui/amount';

const ALL_OF_THEM = 100;
const WAYS = ['desk', 'transfer'] as const;

interface Wish {
  planId: string;
  payBy: (typeof WAYS)[number];
}

/** A membership goes on to a plan that gives more, counted in the same unit. */
@Component({
  selector: 'bt-upgrade-membership',
  imports: [Control, Field, FormField, FormProblemNote, ProblemNote, TranslocoPipe],
  template: `
    @if (larger().length > 0) {
      <form class="sheet lift stack" novalidate (submit)="upgrade($event)">
        <h2 class="h3">{{ 'membership-staff.upgrade.heading' | transloco }}</h2>
        <p class="bs">{{ 'membership-staff.upgrade.text' | transloco }}</p>
        <bt-field [label]="'membership-staff.upgrade.to' | transloco">
          <select btControl [formField]="form.planId">
            <option value="">{{ 'membership-staff.upgrade.choose' | transloco }}</option>
            @for (plan of larger(); track plan.id) {
              <option [value]="plan.id">{{ plan.name }}</option>
            }
          </select>
        </bt-field>
        @if (refused(); as found) {
          <bt-problem [of]="found" />
        } @else if (costs(); as words) {
          <p role="status">{{ words }}</p>
        }
        <bt-field [label]="'membership-staff.upgrade.payBy' | transloco">
          <select btControl [formField]="form.payBy">
            @for (way of ways; track way) {
              <option [value]="way">{{ 'membership-staff.upgrade.ways.' + way | transloco }}</option>
            }
          </select>
        </bt-field>
        <bt-form-problem [form]="form" />
        <button class="btn tonal sm" [attr.aria-disabled]="!costs()">
          {{ 'membership-staff.upgrade.button' | transloco }}
        </button>
      </form>
    }
  `,
})
export class UpgradeMembership {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<MembershipDetail>();
  readonly upgraded = output<MembershipDetail>();
  /** Each wish is one, however often its button is pressed. */
  private key = crypto.randomUUID();
  private readonly plans = this.api.resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  /** One that has grown already is compared by its plan: the server has the last word. */
  protected readonly larger = computed(() => {
    const { plan, balance } = this.of();
    const onSale = this.plans.hasValue() ? this.plans.value().items : [];
    const now = onSale.find(({ id }) => id === plan.id)?.grant?.amount ?? balance?.granted ?? 0;
    return onSale.filter(({ id, grant }) => id !== plan.id && grant?.unit === balance?.unit && grant!.amount > now);
  });
  protected readonly ways = WAYS;
  protected readonly form = form(signal<Wish>({ planId: '', payBy: 'desk' }), (path) => required(path.planId));

  private readonly preview = this.api.resource('/memberships/{id}/upgrade', () => {
    const planId = this.form.planId().value();
    return planId ? { path: { id: this.of().id }, query: { planId } } : undefined;
  });
  protected readonly refused = computed(() => problemOf(this.preview));
  protected readonly costs = computed(() => {
    if (!this.preview.hasValue()) return undefined;
    const { price, unit, grant } = this.preview.value();
    const facts = { sum: formatMoney(price), n: formatAmount(grant), count: grant };
    return this.words.translate<string>(`membership-staff.upgrade.costs.${unit}`, facts);
  });

  protected async upgrade(event: Event): Promise<void> {
    event.preventDefault();
    const { id } = this.of();
    const costs = this.costs();
    const sent = await send(this.form, async (body) => {
      if (!costs || !(await this.agreed(costs, body))) return;
      const key = [this.key, body.planId, body.payBy].join(':');
      this.upgraded.emit(await this.api.post('/memberships/{id}/upgrade', { path: { id }, body, key }));
    });
    if (sent) this.key = crypto.randomUUID();
  }

  private agreed(costs: string, { planId, payBy }: Wish): Promise<boolean> {
    const { person, plan } = this.of();
    const to = this.larger().find(({ id }) => id === planId)!.name;
    const facts = { name: `${person.givenName} ${person.familyName}`, from: plan.name, to };
    const say = (key: string) => this.words.translate<string>(`membership-staff.upgrade.${key}`, facts);
    const text = `${costs} ${say(`then.${payBy}`)}`;
    return this.confirmation.ask({ heading: say('question'), text, action: say('action') });
  }
}
