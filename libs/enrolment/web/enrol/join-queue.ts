import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MOST_TOGETHER } from '@bottega/enrolment/domain';
import { Api, Icon, iconHourglass, Problem, ProblemNote } from '@bottega/platform/web';
import { PayBy, type WayToPay } from '@bottega/platform/web/checkout';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Offer } from '../data/enrolment-view';
import { OfferSummary } from './offer-summary';

/** The edition is full: what standing in line means, what it costs and binds to (nothing), and one button. */
@Component({
  selector: 'bt-join-queue',
  imports: [Icon, OfferSummary, PayBy, ProblemNote, RouterLink, TranslocoPipe],
  templateUrl: './join-queue.html',
  styleUrl: './join-queue.css',
})
export class JoinQueue {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  readonly of = input.required<Offer>();
  /** What was known of the edition is no longer so. */
  readonly changed = output();
  protected readonly iconHourglass = iconHourglass;
  protected readonly choices = computed(() => {
    const most = Math.min(MOST_TOGETHER, this.of().capacity);
    return Array.from({ length: most }, (_, index) => index + 1);
  });
  protected readonly places = signal(1);
  protected readonly automatic = signal(false);
  protected readonly ways = computed((): WayToPay[] => {
    const { methods, price: total } = this.of();
    return total ? methods.map((payBy) => ({ payBy, total, membershipId: null })) : [];
  });
  protected readonly way = linkedSignal(() => this.ways()[0]);
  private readonly visit = crypto.randomUUID();
  /** One for the visit and what is chosen: pressing again after the network failed is the same request. */
  private readonly key = computed(() => `${this.visit}:${this.places()}:${this.automatic()}:${this.way()?.payBy}`);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);

  protected async join(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set(null);
    const { editionId } = this.of();
    const body = { editionId, payBy: this.way()?.payBy, places: this.places(), automatic: this.automatic() };
    try {
      const { id } = await this.api.post('/waiting-entries', { body, key: this.key() });
      await this.router.navigate(['/posto', id]);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
      this.changed.emit();
    } finally {
      this.sending.set(false);
    }
  }
}
