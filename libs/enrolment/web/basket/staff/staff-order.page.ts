import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  Api,
  Icon,
  iconCircleAlert,
  Money,
  PageHeader,
  problemOf,
  ProblemNote,
  Skeleton,
  Toasts,
} from '@bottega/platform/web';
import { AskedQuote, PayBy, PromoCode, type Wanted, type WayToPay } from '@bottega/platform/web/checkout';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type FoundPerson, PersonPicker } from '../../staff/person-picker';
import type { Chosen } from '../data/chosen';
import { ChosenThings } from '../data/chosen-things';
import { OrderTogether } from '../data/order-together';
import { ChosenLine } from '../ui/chosen-line';
import { ThingPicker } from './thing-picker';

/** Staff order several things for somebody, paid by them or by somebody else, and take the money once. */
@Component({
  selector: 'bt-staff-order',
  imports: [
    ChosenLine,
    Icon,
    Money,
    PageHeader,
    PayBy,
    PersonPicker,
    ProblemNote,
    PromoCode,
    Skeleton,
    ThingPicker,
    TranslocoPipe,
  ],
  providers: [AskedQuote, ChosenThings, OrderTogether],
  templateUrl: './staff-order.page.html',
  styles: `
    details > bt-person-picker {
      margin-top: 12px;
    }
  `,
})
export class StaffOrderPage {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly things = inject(ChosenThings);
  protected readonly together = inject(OrderTogether);
  protected readonly quote = this.together.quote;
  readonly personId = input.required<string>();
  private readonly answer = inject(Api).resource('/people/{id}', () => ({ path: { id: this.personId() } }));
  protected readonly person = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly wanted = signal<readonly Wanted[]>([]);
  /** Who pays, when it is somebody else. */
  protected readonly payer = signal<FoundPerson | null>(null);
  protected readonly count = computed(() => this.things.available().length);
  /** Nobody types a card for somebody else; who pays for others may do so on a document. */
  protected readonly ways = computed((): WayToPay[] => {
    const [ways, total] = [this.together.ways().filter(({ payBy }) => payBy !== 'card'), this.quote.now()?.total];
    const onDocument = total && this.payer() && !this.quote.free();
    return onDocument ? [...ways, { payBy: 'invoice', membershipId: null, total }] : ways;
  });
  protected readonly way = linkedSignal<readonly WayToPay[], WayToPay | undefined>({
    source: this.ways,
    computation: (ways, before) => {
      const by = (wanted: string | undefined) => ways.find(({ payBy }) => payBy === wanted);
      return by(before?.value?.payBy) ?? by('desk') ?? ways[0];
    },
  });
  protected readonly iconCircleAlert = iconCircleAlert;

  constructor() {
    effect(() => this.things.show(this.wanted(), this.personId()));
  }

  protected add(thing: Wanted): void {
    this.wanted.update((things) => [...things, thing]);
  }

  protected remove({ id, title }: Chosen): void {
    const before = this.wanted();
    this.wanted.set(before.filter((thing) => thing.id !== id));
    this.toasts.show(this.words.translate('enrolment-basket.staff.removed', { name: title }), () =>
      this.wanted.set(before),
    );
  }

  protected async order(): Promise<void> {
    const way = this.way();
    const orderId = way && (await this.together.order(way, this.payer()?.id));
    if (orderId) await this.router.navigate(['/gestione/ordini', orderId]);
  }
}
