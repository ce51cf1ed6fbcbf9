import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, pattern, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  Api,
  EUROS,
  Money,
  MoneyPipe,
  PageHeader,
  parseEuros,
  problemOf,
  ProblemNote,
  respondAs,
  SessionStore,
} from '@bottega/platform/web';
import { PayBy, type WayToPay } from '@bottega/platform/web/checkout';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

type What = 'course' | 'any';

/** A suspended seat: what it is, for anybody; giving one, for who is signed in. */
@Component({
  selector: 'bt-give',
  imports: [
    Control,
    Field,
    FormField,
    FormProblemNote,
    Money,
    MoneyPipe,
    PageHeader,
    PayBy,
    ProblemNote,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './give.page.html',
  styleUrl: './give.page.css',
  host: { class: 'wrap' },
})
export class GivePage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);
  protected readonly here = this.router.url;
  /** The slug of a course. */
  readonly corso = input<string>();
  private readonly answer = this.api.resource('/suspended-seats/offer', () => ({ query: { course: this.corso() } }));
  protected readonly offer = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));

  /** A course without a price takes an amount only. */
  protected readonly course = computed(() => {
    const course = this.offer()?.course;
    return course?.price ? { ...course, price: course.price } : null;
  });
  protected readonly what = linkedSignal<What>(() => (this.course() ? 'course' : 'any'));
  private readonly model = signal({ amount: '20' });
  protected readonly form = form(this.model, (path) => {
    required(path.amount);
    pattern(path.amount, EUROS);
  });
  protected readonly sum = computed(() => {
    const course = this.course();
    if (course && this.what() === 'course') return course.price;
    const amount = parseEuros(this.model().amount);
    return amount ? { amount, currency: 'EUR' as const } : null;
  });
  protected readonly ways = computed((): WayToPay[] => {
    const total = this.sum() ?? { amount: 0, currency: 'EUR' };
    return (this.offer()?.methods ?? []).map((payBy) => ({ payBy, total, membershipId: null }));
  });
  protected readonly way = linkedSignal<WayToPay[], WayToPay | undefined>({
    source: this.ways,
    computation: (ways, before) => ways.find(({ payBy }) => payBy === before?.value?.payBy) ?? ways[0],
  });
  /** One for the visit and what is chosen: pressing again after the network failed is the same request. */
  private readonly visit = crypto.randomUUID();

  constructor() {
    respondAs(this.problem);
  }

  protected async give(event: Event): Promise<void> {
    event.preventDefault();
    const [course, sum, way] = [this.course(), this.sum(), this.way()];
    await send(this.form, async () => {
      if (!sum || !way) return;
      const payBy = way.payBy as 'desk' | 'transfer' | 'card';
      const gift = course && this.what() === 'course' ? { courseId: course.id } : { amount: sum.amount };
      const key = [this.visit, payBy, ...Object.values(gift)].join(':');
      const { orderId } = await this.api.post('/suspended-seats', { body: { ...gift, payBy }, key });
      await (payBy === 'card'
        ? this.router.navigate(['/io/pagamento', orderId], { queryParams: { esito: 'vai' } })
        : this.router.navigate(['/io/posti-sospesi'], { queryParams: { fatto: 1 } }));
    });
  }
}
