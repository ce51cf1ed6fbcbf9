import { Component, computed, DestroyRef, DOCUMENT, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Mark, markAs } from '@bottega/attendance/domain';
import { Clock } from '@bottega/platform/kernel';
import {
  Icon,
  iconArrowLeft,
  iconCheckCheck,
  iconClipboardList,
  iconPrinter,
  iconWifiOff,
  ProblemNote,
  SessionStore,
  Skeleton,
  SkipLink,
  Status,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type GivenMark, RegisterStore } from '../data/register-store';
import type { RegisterEntry } from '../data/register-view';
import { RegisterHistory } from '../ui/register-history';
import { RegisterFoot } from './register-foot';
import { RegisterNotes } from './register-notes';
import { RegisterRow } from './register-row';
import { RegisterTally } from './register-tally';

const TRY_AGAIN_MS = 15_000;

/** The register of a session, held in one hand while people come in. */
@Component({
  selector: 'bt-register',
  imports: [
    Icon,
    ProblemNote,
    RegisterFoot,
    RegisterHistory,
    RegisterNotes,
    RegisterRow,
    RegisterTally,
    RouterLink,
    Skeleton,
    SkipLink,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './register.page.html',
  styleUrl: './register.page.css',
  providers: [RegisterStore],
})
export class RegisterPage {
  protected readonly store = inject(RegisterStore);
  private readonly clock = inject(Clock);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly sessionId = input.required<string>();

  protected readonly opened = signal<string | null>(null);
  protected readonly locked = computed(() => {
    const register = this.store.register();
    return !register || register.cancelled || register.state === 'closed' || !this.hasBegun(register.opensAt);
  });
  protected readonly unmarked = computed(
    () => this.store.register()?.entries.filter(({ kind, holdsPlace }) => kind === 'unmarked' && holdsPlace) ?? [],
  );
  private readonly teaches = inject(SessionStore).can('teaching.view');
  protected readonly back = this.teaches ? '/insegno' : '/gestione/registri';
  /** Where everybody of the edition stands. */
  protected readonly standing = computed(() => {
    const { editionId } = this.store.register()!;
    return this.teaches ? ['/insegno/edizioni', editionId] : ['/gestione/edizioni', editionId, 'presenze'];
  });
  protected readonly iconArrowLeft = iconArrowLeft;
  protected readonly iconClipboardList = iconClipboardList;
  protected readonly iconPrinter = iconPrinter;
  protected readonly iconCheckCheck = iconCheckCheck;
  protected readonly iconWifiOff = iconWifiOff;

  constructor() {
    effect(() => {
      const sessionId = this.sessionId();
      void untracked(() => this.store.open(sessionId));
    });
    this.retryWhenBack();
  }

  /** Minutes are moved back and forth with the same two buttons: taking back is offered for the mark itself. */
  protected give({ enrolmentId, givenName, familyName, kind }: RegisterEntry, mark: Mark): void {
    if (mark.kind === kind) return void this.store.give([{ enrolmentId, mark }]);
    const said = this.words.translate(`attendance.mark.${mark.kind}`).toLowerCase();
    this.giveAll([{ enrolmentId, mark }], `${familyName}, ${givenName}: ${said}`);
  }

  protected allPresent(): void {
    const given = this.unmarked().map(({ enrolmentId }) => ({ enrolmentId, mark: markAs('present') }));
    this.giveAll(given, this.words.translate('attendance.register.allMarked', { n: given.length }));
  }

  private giveAll(given: readonly GivenMark[], told: string): void {
    const before = this.store.give(given);
    this.toasts.show(told, () => void this.store.give(before));
  }

  private hasBegun(opensAt: string): boolean {
    return Date.parse(opensAt) <= this.clock.now().getTime();
  }

  /** The network comes back in its own time: when the browser says so, when the page is looked at again, and now and then. */
  private retryWhenBack(): void {
    const { defaultView: window } = inject(DOCUMENT);
    const retry = () => void (this.store.offline() && this.store.retry());
    window?.addEventListener('online', retry);
    window?.document.addEventListener('visibilitychange', retry);
    const timer = setInterval(retry, TRY_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('online', retry);
      window?.document.removeEventListener('visibilitychange', retry);
      clearInterval(timer);
    });
  }
}
