import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, Icon, iconCircleCheck, iconHourglass, Problem, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { isFull } from '../data/enrolment-view';
import { JoinQueue } from './join-queue';
import { OfferSummary } from './offer-summary';
import { type Method, PayBy } from './pay-by';

/** From a course to a place: what it costs, how it is paid, until when it can be given back, and one button. */
@Component({
  selector: 'bt-enrol',
  imports: [Icon, JoinQueue, OfferSummary, PayBy, ProblemNote, RouterLink, Skeleton, TranslocoPipe, When],
  templateUrl: './enrol.page.html',
  styles: `
    :host {
      display: block;
      padding-block: 24px 64px;
    }
  `,
})
export class EnrolPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  readonly editionId = input.required<string>();
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly iconHourglass = iconHourglass;
  protected readonly offer = this.api.resource('/editions/{id}/offer', () => ({ path: { id: this.editionId() } }));
  /** One for the visit and the way to pay: pressing again after the network failed is the same request. */
  private readonly key = crypto.randomUUID();
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly loadProblem = computed(() => {
    const error = this.offer.error();
    return error instanceof Problem ? error : null;
  });
  private readonly methods = computed(() => this.offer.value()?.methods ?? []);
  protected readonly payBy = linkedSignal<readonly Method[], Method | undefined>({
    source: this.methods,
    computation: (methods, before) => methods.find((method) => method === before?.value) ?? methods[0],
  });
  protected readonly free = computed(() => this.methods().includes('free'));
  protected readonly full = computed(() => isFull(this.offer.value()));

  protected async enrol(): Promise<void> {
    const payBy = this.payBy();
    if (this.sending() || !payBy) return;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      const body = { editionId: this.editionId(), payBy };
      const { id, order } = await this.api.post('/enrolments', { body, key: `${this.key}:${payBy}` });
      await (payBy === 'card'
        ? this.router.navigate(['/io/pagamento', order.id], { queryParams: { esito: 'vai' } })
        : this.router.navigate(['/io/corsi', id], { queryParams: { fatto: 1 } }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
      this.offer.reload();
    } finally {
      this.sending.set(false);
    }
  }
}
