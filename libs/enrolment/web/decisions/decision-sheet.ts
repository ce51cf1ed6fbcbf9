import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Icon, iconFileText, problemOf, ProblemNote, Skeleton, Status, Toasts, When } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { deadlineOf, type Decision, nameOf } from './data/decision';
import { DecisionDesk } from './data/decision-desk';
import { DecisionChoice } from './ui/decision-choice';
import { DecisionMeter } from './ui/decision-meter';
import { DecisionPreviewSheet } from './ui/decision-preview';
import { EditionCosts } from './ui/edition-costs';

/** One edition to decide: where it stands, what can be done, what that would do, and doing it. */
@Component({
  selector: 'bt-decision-sheet',
  imports: [
    DecisionChoice,
    DecisionMeter,
    DecisionPreviewSheet,
    EditionCosts,
    Icon,
    ProblemNote,
    RouterLink,
    Skeleton,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './decision-sheet.html',
  styleUrl: './decision-sheet.css',
  providers: [DecisionDesk],
})
export class DecisionSheet {
  protected readonly desk = inject(DecisionDesk);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly editionId = input.required<string>();
  /** What was asked for on the way here. */
  readonly wanted = input<Decision | null>(null);
  readonly decided = output();
  protected readonly iconReport = iconFileText;
  protected readonly nameOf = nameOf;
  protected readonly deadlineOf = deadlineOf;
  protected readonly magnitude = Math.abs;
  protected readonly problem = computed(() => problemOf(this.desk.edition));

  constructor() {
    effect(() => {
      const [editionId, wanted] = [this.editionId(), this.wanted()];
      untracked(() => this.desk.open(editionId, wanted));
    });
  }

  protected async onDecided(outcome: { action: Decision; operationId?: string | null }): Promise<void> {
    if (outcome.operationId) {
      await this.router.navigate(['/gestione/resoconti', outcome.operationId]);
      return;
    }
    this.desk.choose(null);
    this.desk.edition.reload();
    this.decided.emit();
    this.toasts.show(this.words.translate(`enrolment-decisions.done.${outcome.action}`));
  }
}
