import { Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Answer,
  Api,
  Empty,
  Export,
  More,
  PageHeader,
  PageList,
  Problem,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
  Toasts,
  type Tone,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

type Message = Answer<'get', '/messages'>['items'][number];

const TONES: Record<Message['status'], Tone> = {
  planned: 'wait',
  sending: 'info',
  sent: 'ok',
  uncertain: 'wait',
  failed: 'bad',
  skipped: 'plain',
  withdrawn: 'plain',
};

/** Every message with its fate; what did not arrive can be sent again. */
@Component({
  selector: 'bt-messages',
  imports: [
    Export,
    Empty,
    More,
    PageHeader,
    ProblemNote,
    RouterLink,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './messages.page.html',
  host: { class: 'stack' },
})
export class MessagesPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  /** From the address: `?stato=failed`. */
  readonly stato = input<Message['status']>();
  protected readonly choices: readonly (Message['status'] | undefined)[] = [
    undefined,
    'planned',
    'sent',
    'uncertain',
    'failed',
    'skipped',
  ];
  protected readonly tones = TONES;
  /** Dots part words from words in the files of words. */
  protected readonly wordOf = (kind: string) => kind.replace('.', '_');
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly messages = new PageList((cursor) =>
    this.api.get('/messages', { query: { status: this.stato(), cursor } }),
  );

  constructor() {
    effect(() => {
      this.stato();
      void this.messages.reload();
    });
  }

  protected async resend({ id }: Message): Promise<void> {
    this.refusal.set(null);
    try {
      await this.api.post('/messages/{id}/resend', { path: { id } });
      this.toasts.show(this.words.translate('notifications.log.resent'));
      await this.messages.reload();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }
}
