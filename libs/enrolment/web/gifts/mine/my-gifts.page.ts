import { NgComponentOutlet } from '@angular/common';
import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Answer,
  Api,
  Empty,
  Icon,
  iconCircleCheck,
  Money,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  Skeleton,
  Status,
  type Tone,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TRANSFER_PIECE } from '../../my-course/transfer-piece';

type Gift = Answer<'get', '/me/suspended-seats'>['items'][number];

const TONES: Record<Gift['status'], Tone> = { 'to-pay': 'wait', waiting: 'info', used: 'ok', ended: 'plain' };

/** The seats I gave: how to pay them, and whether they were of use; never to whom. */
@Component({
  selector: 'bt-my-gifts',
  imports: [
    Empty,
    Icon,
    Money,
    More,
    NgComponentOutlet,
    PageHeader,
    ProblemNote,
    RouterLink,
    Skeleton,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './my-gifts.page.html',
})
export class MyGiftsPage {
  private readonly api = inject(Api);
  private readonly piece = inject(TRANSFER_PIECE);
  /** Just given. */
  readonly fatto = input<string>();
  protected readonly gifts = new PageList<Gift>((cursor) => this.api.get('/me/suspended-seats', { query: { cursor } }));
  protected readonly transfer = resource({ loader: this.piece });
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly tone = ({ status }: Gift): Tone => TONES[status];

  constructor() {
    void this.gifts.reload();
  }
}
