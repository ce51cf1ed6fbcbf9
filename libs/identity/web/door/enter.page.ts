import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Problem, ProblemNote } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Entrance } from '../data/entrance';

/** Where the e-mailed link leads. Entering is a gesture: programs that open links to inspect them must not spend it. */
@Component({
  selector: 'bt-enter',
  imports: [ProblemNote, RouterLink, TranslocoPipe],
  template: `
    <div class="wrap door">
      <div class="stack narrow">
        <h1 class="d3">{{ 'identity.enter.heading' | transloco }}</h1>
        @if (problem(); as refusal) {
          <bt-problem [of]="refusal">
            <a class="btn tonal" routerLink="/accedi">{{ 'identity.enter.again' | transloco }}</a>
          </bt-problem>
        } @else {
          <p class="bl">{{ 'identity.enter.text' | transloco }}</p>
          <div>
            <button type="button" class="btn fill" [attr.aria-disabled]="entering()" (click)="enter()">
              {{ (entering() ? 'identity.signIn.entering' : 'identity.signIn.enter') | transloco }}
            </button>
          </div>
        }
      </div>
    </div>
  `,
  styleUrl: './door.css',
})
export class EnterPage {
  private readonly api = inject(Api);
  private readonly entrance = inject(Entrance);
  readonly token = input.required<string>();
  protected readonly entering = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async enter(): Promise<void> {
    if (this.entering()) return;
    this.entering.set(true);
    try {
      await this.api.post('/auth/link/redeem', { body: { token: this.token() } });
      await this.entrance.goTo('/io');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem.set(error);
    } finally {
      this.entering.set(false);
    }
  }
}
