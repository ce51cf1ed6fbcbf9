import { Component, inject, output } from '@angular/core';
import { Router } from '@angular/router';
import { MyTurns } from '../data/my-turns';
import type { TurnDetail } from '../data/waiting-view';
import { OfferedTurn } from './offered-turn';

/** Every place held for the reader, the one that ends first above; taken, it leads to the enrolment it has become. */
@Component({
  selector: 'bt-offered-turns',
  imports: [OfferedTurn],
  template: `
    @for (turn of turns.offered(); track turn.id) {
      <bt-offered-turn [of]="turn" (answered)="onAnswered($event)" />
    }
  `,
  host: { class: 'stack' },
})
export class OfferedTurns {
  private readonly router = inject(Router);
  protected readonly turns = inject(MyTurns);
  readonly changed = output();

  protected async onAnswered({ status, enrolmentId }: TurnDetail): Promise<void> {
    if (status !== 'accepted') return this.changed.emit();
    await this.router.navigate(['/io/corsi', enrolmentId], { queryParams: { fatto: 1 } });
  }
}
