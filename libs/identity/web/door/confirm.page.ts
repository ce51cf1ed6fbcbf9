import { afterNextRender, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Icon, iconMailCheck, Problem, ProblemNote, SessionStore, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where the welcome message leads: opening it is enough. */
@Component({
  selector: 'bt-confirm-address',
  imports: [Icon, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <div class="wrap door">
      <div class="stack narrow">
        <h1 class="d3">{{ 'identity.confirm.heading' | transloco }}</h1>
        @if (problem(); as refusal) {
          <bt-problem [of]="refusal">
            <a class="btn tonal" routerLink="/io/profilo">{{ 'identity.confirm.toProfile' | transloco }}</a>
          </bt-problem>
        } @else if (confirmed()) {
          <div class="note ok" role="status">
            <bt-icon [path]="iconMailCheck" />
            <p>{{ 'identity.confirm.done' | transloco }}</p>
          </div>
          <div>
            <a class="btn fill" routerLink="/io">{{ 'identity.confirm.goOn' | transloco }}</a>
          </div>
        } @else {
          <bt-skeleton [count]="1" [label]="'identity.confirm.waiting' | transloco" />
        }
      </div>
    </div>
  `,
  styleUrl: './door.css',
})
export class ConfirmPage {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  readonly token = input.required<string>();
  protected readonly confirmed = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly iconMailCheck = iconMailCheck;

  constructor() {
    afterNextRender(() => void this.confirm());
  }

  private async confirm(): Promise<void> {
    try {
      await this.api.post('/auth/confirm', { body: { token: this.token() } });
      this.confirmed.set(true);
      if (this.session.signedIn()) await this.session.refresh();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem.set(error);
    }
  }
}
