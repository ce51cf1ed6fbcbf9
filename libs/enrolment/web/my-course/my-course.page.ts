import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource, signal } from '@angular/core';
import {
  Api,
  Confirmation,
  formatMoney,
  Icon,
  iconCalendarPlus,
  iconCircleCheck,
  iconHourglass,
  PageHeader,
  Problem,
  ProblemNote,
  Skeleton,
  Status,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { follows, isOpen, toneOf } from '../data/status-tone';
import type { EnrolmentDetail } from '../data/enrolment-view';
import { type WithdrawalPreview, withdrawalQuestion } from '../data/withdrawal';
import { History } from '../ui/history';
import { LostPlace } from './lost-place';
import { PaymentDue } from './payment-due';
import { STANDING_PIECE, type StandingPieceInputs } from './standing-piece';
import { UsedEntitlement } from './used-entitlement';

/** One of my courses: what is next, what is due, how to give the place back, and everything that happened. */
@Component({
  selector: 'bt-my-course',
  imports: [
    History,
    Icon,
    LostPlace,
    NgComponentOutlet,
    PageHeader,
    PaymentDue,
    ProblemNote,
    Skeleton,
    Status,
    TranslocoPipe,
    UsedEntitlement,
    When,
  ],
  templateUrl: './my-course.page.html',
})
export class MyCoursePage {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly enrolmentId = input.required<string>();
  /** Set when one comes straight from enrolling. */
  readonly fatto = input<string>();
  protected readonly iconCalendarPlus = iconCalendarPlus;
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly iconHourglass = iconHourglass;
  protected readonly enrolment = this.api.resource('/enrolments/{id}', () => ({ path: { id: this.enrolmentId() } }));
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly loadProblem = computed(() => {
    const error = this.enrolment.error();
    return error instanceof Problem ? error : null;
  });
  protected readonly tone = toneOf;
  protected readonly isOpen = isOpen;
  protected readonly follows = follows;
  protected readonly standingPiece = resource({ loader: inject(STANDING_PIECE) });
  protected readonly standing = computed((): StandingPieceInputs => {
    const { id, edition } = this.enrolment.value()!;
    return { enrolmentId: id, editionId: edition.id };
  });
  protected readonly awaitsTransfer = ({ payBy, status }: EnrolmentDetail) =>
    payBy === 'transfer' && status === 'pending';

  /** Asks once, saying what will come back. */
  protected async withdraw(): Promise<void> {
    const path = { id: this.enrolmentId() };
    this.refusal.set(null);
    try {
      const preview = await this.api.get('/enrolments/{id}/withdrawal-preview', { path });
      if (!(await this.confirmed(preview))) return;
      await this.api.post('/enrolments/{id}/withdraw', { path });
      this.enrolment.reload();
      const back = this.backOf(preview);
      this.toasts.show(this.words.translate(`enrolment.one.${back ? 'withdrawnBack' : 'withdrawn'}`, { amount: back }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }

  private confirmed(preview: WithdrawalPreview): Promise<boolean> {
    const { text, action } = withdrawalQuestion(preview);
    const facts = {
      sum: formatMoney(preview.refund),
      plan: preview.entitlement?.planName,
      amount: this.backOf(preview),
    };
    const say = (key: string) => this.words.translate<string>(`enrolment.one.ask.${key}`, facts);
    return this.confirmation.ask({ heading: say('heading'), text: say(text), action: say(action), destructive: true });
  }

  /** «1 formazione», when something comes back to a membership. */
  private backOf({ entitlement }: WithdrawalPreview): string | null {
    if (!entitlement?.back) return null;
    return this.words.translate(`enrolment.one.used.${entitlement.unit}`, { n: entitlement.back });
  }
}
