import { Component, computed, DestroyRef, DOCUMENT, inject, input, signal } from '@angular/core';
import { Icon, iconLock, SessionStore, Toasts } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { RegisterStore } from '../data/register-store';
import { fullName, type Register } from '../data/register-view';
import { ReopenDialog } from '../ui/reopen-dialog';

/** Toasts show above it. */
const HEIGHT = '116px';

/** What ends the work on a register, always in reach of the thumb. */
@Component({
  selector: 'bt-register-foot',
  imports: [Icon, ReopenDialog, TranslocoPipe],
  template: `
    @let register = of();
    @if (register.state === 'closed') {
      @if (mayReopen()) {
        <button type="button" class="btn tonal" (click)="reopening.set(true)">
          {{ 'attendance.reopen.action' | transloco }}
        </button>
        <bt-reopen-dialog [(open)]="reopening" [reopen]="reopen" />
      } @else {
        <p class="bs soft">{{ 'attendance.foot.askStaff' | transloco }}</p>
      }
    } @else {
      <button type="button" class="btn fill" [attr.aria-disabled]="store.offline()" (click)="close()">
        <bt-icon [path]="iconLock" />{{ 'attendance.foot.close' | transloco }}
      </button>
      <p class="bs soft">
        @if (store.offline()) {
          {{ 'attendance.foot.needsNetwork' | transloco }}
        } @else if (missing().length === 1) {
          {{ 'attendance.foot.missingOne' | transloco: { name: missing()[0] } }}
        } @else if (missing().length > 1) {
          {{ 'attendance.foot.missingMany' | transloco: { n: missing().length } }}
        }
      </p>
    }
  `,
  styleUrl: './register-foot.css',
})
export class RegisterFoot {
  protected readonly store = inject(RegisterStore);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<Register>();
  protected readonly reopening = signal(false);
  protected readonly mayReopen = computed(() => this.session.can('attendance.reopen'));
  protected readonly missing = computed(() =>
    this.of()
      .entries.filter(({ kind }) => kind === 'unmarked')
      .map(fullName),
  );
  protected readonly reopen = (reason: string) => this.store.reopen(reason);
  protected readonly iconLock = iconLock;

  constructor() {
    const { style } = inject(DOCUMENT).documentElement;
    style.setProperty('--bt-toast-above', HEIGHT);
    inject(DestroyRef).onDestroy(() => style.removeProperty('--bt-toast-above'));
  }

  protected async close(): Promise<void> {
    if (this.store.offline()) return;
    if (await this.store.close()) this.toasts.show(this.words.translate('attendance.foot.closed'));
  }
}
