import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { Empty, More, ProblemNote, Skeleton, Toasts } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { MovementCard } from './movement-card';
import { type Movement, MovementList } from './movement-list';

/** What came into the account: first what is still to be decided about; what was decided can be undone. */
@Component({
  selector: 'bt-movements',
  imports: [Empty, More, MovementCard, ProblemNote, Skeleton, TranslocoPipe],
  templateUrl: './movements.html',
  providers: [MovementList],
  styles: ':host { display: block; }',
})
export class Movements implements OnInit {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly movements = inject(MovementList);
  /** Whether a statement was ever brought. */
  readonly imported = input.required<boolean>();
  /** Something was decided: what waits for transfers is another by now. */
  readonly changed = output();
  protected readonly certain = computed(
    () => this.movements.items().filter(({ suggestions }) => suggestions[0]?.certainty === 'certain').length,
  );

  protected readonly none = computed(() => {
    if (!this.imported()) return 'first';
    return this.movements.decided() ? 'decided' : 'open';
  });

  ngOnInit(): void {
    void this.movements.show(false);
  }

  reload(): void {
    void this.movements.show(false);
  }

  protected show(decided: boolean): void {
    void this.movements.show(decided);
  }

  protected async confirmCertain(): Promise<void> {
    const count = await this.movements.confirmCertain();
    if (count !== null) this.say('confirmedAll', { count });
  }

  protected async confirm(movement: Movement, orderIds: string[]): Promise<void> {
    this.offerUndo(await this.movements.confirm(movement, orderIds), 'confirmed');
  }

  protected async giveBack(movement: Movement): Promise<void> {
    this.offerUndo(await this.movements.giveBack(movement), 'returned');
  }

  protected async setAside(movement: Movement): Promise<void> {
    this.offerUndo(await this.movements.setAside(movement), 'aside');
  }

  protected async undo(movement: Movement): Promise<void> {
    if (!(await this.movements.undo(movement))) return;
    this.say('undone');
    await this.movements.show(this.movements.decided());
  }

  private offerUndo(movement: Movement | null, done: string): void {
    if (movement) this.say(done, {}, () => void this.undo(movement));
  }

  private say(what: string, params: object = {}, undo?: () => void): void {
    this.toasts.show(this.words.translate(`billing.movements.${what}`, params), undo);
    this.changed.emit();
  }
}
