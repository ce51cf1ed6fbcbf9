import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  Money,
  PageHeader,
  Problem,
  problemOf,
  ProblemNote,
  SessionStore,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Plan } from '../data/views';

type Method = 'free' | 'desk' | 'transfer';
const ALL_OF_THEM = 100;

/** From a plan to a membership: what it costs the reader, how it is paid, and one button. */
@Component({
  selector: 'bt-buy',
  imports: [Empty, Money, PageHeader, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './buy.page.html',
  styles: `
    :host {
      display: block;
      padding-block: 12px 64px;
    }
  `,
  host: { class: 'wrap' },
})
export class BuyPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  readonly planId = input.required<string>();
  /** The membership it goes on from, in the address: `?rinnova=…`. */
  readonly rinnova = input<string>();
  /** One for the visit and the way to pay: pressing again after the network failed is the same request. */
  private readonly key = crypto.randomUUID();
  private readonly answer = this.api.resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly loaded = computed(() => this.answer.hasValue());
  protected readonly plan = computed(() => this.answer.value()?.items.find(({ id }) => id === this.planId()));
  protected readonly reader = computed(() => this.session.me()?.person.affiliation ?? 'external');
  protected readonly price = computed(() => this.plan()?.prices?.[this.reader()]);
  protected readonly methods = computed((): Method[] => (this.price()?.amount === 0 ? ['free'] : ['desk', 'transfer']));
  protected readonly payBy = linkedSignal(() => this.methods()[0]!);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);

  protected async buy({ id: planId }: Plan): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      const renewsId = this.rinnova();
      const body = { planId, payBy: this.payBy(), ...(renewsId && { renewsId }) };
      const { id } = await this.api.post('/memberships', { body, key: `${this.key}:${body.payBy}` });
      await this.router.navigate(['/io/tessera', id], { queryParams: { fatto: 1 } });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    } finally {
      this.sending.set(false);
    }
  }
}
