import { Component, computed, inject, input, output } from '@angular/core';
import { Api, Dialog, problemOf, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { tellStep } from '../data/turn-step';
import type { Turn } from '../data/waiting-view';

/** Everything that happened to a turn, looked up when it is asked for. */
@Component({
  selector: 'bt-turn-history',
  imports: [Dialog, ProblemNote, Skeleton, TranslocoPipe, When],
  template: `
    <bt-dialog
      place="side"
      [label]="'enrolment.one.history' | transloco"
      [open]="of() !== null"
      (openChange)="$event || left.emit()"
    >
      @if (of(); as turn) {
        <div class="stack">
          <h2 class="h2">{{ turn.participant.givenName }} {{ turn.participant.familyName }}</h2>
          @if (steps(); as history) {
            <ol class="timeline">
              @for (step of history; track $index) {
                <li [class.on]="$last">
                  <span>
                    <b>{{ step.words | transloco: turn }}</b>
                    @if (step.reason) {
                      <span> «{{ step.reason }}»</span>
                    }
                    <br />
                    <span class="bs soft">
                      <bt-when [from]="step.at" as="slot" />
                      @if (step.by) {
                        · {{ step.by }}
                      }
                    </span>
                  </span>
                </li>
              }
            </ol>
          } @else if (problem(); as refusal) {
            <bt-problem [of]="refusal" />
          } @else {
            <bt-skeleton [label]="'enrolment.turn.loading' | transloco" />
          }
          <div>
            <button type="button" class="btn tonal" (click)="left.emit()">
              {{ 'enrolment.waiting.close' | transloco }}
            </button>
          </div>
        </div>
      }
    </bt-dialog>
  `,
})
export class TurnHistory {
  readonly of = input.required<Turn | null>();
  readonly left = output();
  private readonly answer = inject(Api).resource('/waiting-entries/{id}', () => {
    const turn = this.of();
    return turn ? { path: { id: turn.id } } : undefined;
  });
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly steps = computed(() =>
    this.answer.hasValue() ? this.answer.value().history.map((step) => ({ ...step, ...tellStep(step) })) : null,
  );
}
