import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router } from '@angular/router';
import {
  Api,
  Icon,
  iconCircleAlert,
  iconDownload,
  iconInfo,
  PageHeader,
  ProblemNote,
  problemOf,
  SessionStore,
  Skeleton,
  Toasts,
  When,
} from '@bottega/platform/web';
import { FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PasswordField } from '../ui/password-field';

/** What the centre knows of me, and the way out. */
@Component({
  selector: 'bt-my-data',
  imports: [FormProblemNote, Icon, PageHeader, PasswordField, ProblemNote, Skeleton, TranslocoPipe, When],
  templateUrl: './data.page.html',
  styles: `
    .narrow {
      display: grid;
      gap: 48px;
      max-width: 560px;
    }
    .btn {
      justify-self: start;
    }
  `,
})
export class DataPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly session = inject(SessionStore);
  protected readonly iconCircleAlert = iconCircleAlert;
  protected readonly iconDownload = iconDownload;
  protected readonly iconInfo = iconInfo;
  protected readonly closing = this.api.resource('/me/closing', () => ({}));
  protected readonly problem = computed(() => problemOf(this.closing));
  private readonly model = signal({ currentPassword: '' });
  protected readonly form = form(this.model);

  protected async close(event: Event): Promise<void> {
    event.preventDefault();
    const closed = await send(this.form, ({ currentPassword }) =>
      this.api.post('/me/close', { body: { ...(currentPassword && { currentPassword }) } }),
    );
    if (!closed) return void this.closing.reload();
    this.session.forget();
    await this.router.navigateByUrl('/');
    this.toasts.show(this.words.translate('identity.closing.done'));
  }
}
