import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, pattern, required } from '@angular/forms/signals';
import { Api, Confirmation, EUROS, formatMoney, parseEuros } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { MembershipDetail } from '../../data/views';

/** A membership ends before its time, once what that means has been said: what is lost, what goes back. */
@Component({
  selector: 'bt-end-membership',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <form class="sheet lift stack" novalidate (submit)="end($event)">
      <h2 class="h3">{{ 'membership-staff.ending.heading' | transloco }}</h2>
      <p class="bs">{{ 'membership-staff.ending.text' | transloco }}</p>
      <bt-field [label]="'membership-staff.ending.reason' | transloco">
        <input btControl autocomplete="off" [formField]="form.reason" />
      </bt-field>
      <bt-field [label]="'membership-staff.ending.giveBack' | transloco" [hint]="paid()">
        <input btControl inputmode="decimal" autocomplete="off" [formField]="form.giveBack" />
      </bt-field>
      <bt-form-problem [form]="form" />
      <button class="btn danger sm">{{ 'membership-staff.ending.button' | transloco }}</button>
    </form>
  `,
})
export class EndMembership {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<MembershipDetail>();
  readonly finished = output<MembershipDetail>();
  protected readonly paid = computed(() =>
    this.words.translate<string>('membership-staff.ending.paid', { sum: formatMoney(this.of().order.paid) }),
  );
  protected readonly form = form(signal({ reason: '', giveBack: '0' }), (path) => {
    required(path.reason);
    maxLength(path.reason, 300);
    required(path.giveBack);
    pattern(path.giveBack, EUROS);
  });

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    const { id } = this.of();
    await send(this.form, async ({ reason, giveBack }) => {
      const body = { reason, giveBack: parseEuros(giveBack)! };
      if (!(await this.agreed(body.giveBack))) return;
      const key = [id, 'end'].join(':');
      this.finished.emit(await this.api.post('/memberships/{id}/cancel', { path: { id }, body, key }));
    });
  }

  /** No more than was paid goes back, whatever was typed. */
  private agreed(giveBack: number): Promise<boolean> {
    const { person, plan, order, balance } = this.of();
    const amount = Math.min(giveBack, order.paid.amount);
    const facts = {
      ...{ name: `${person.givenName} ${person.familyName}`, plan: plan.name },
      ...{ sum: formatMoney({ ...order.paid, amount }), left: this.leftIn(balance) },
    };
    const say = (key: string) => this.words.translate<string>(`membership-staff.ending.${key}`, facts);
    const money = say(amount > 0 ? 'back' : 'nothingBack');
    const text = [balance ? say('lost') : '', money].filter(Boolean).join(' ');
    const action = say(amount > 0 ? 'actionBack' : 'action');
    return this.confirmation.ask({ heading: say('question'), text, action, destructive: true });
  }

  private leftIn(balance: MembershipDetail['balance']): string {
    if (!balance) return '';
    return this.words.translate(`membership.amount.${balance.unit}`, { n: balance.available });
  }
}
