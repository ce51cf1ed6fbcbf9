import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Money, MoneyPipe, Status, type Tone, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Movement } from './movement-list';

type Suggestion = Movement['suggestions'][number];

const TONES: Record<Suggestion['certainty'], Tone> = { certain: 'ok', likely: 'info', possible: 'plain' };

/** One movement: what the bank says, the orders it may be for and why, or what was decided. */
@Component({
  selector: 'bt-movement-card',
  imports: [Money, MoneyPipe, RouterLink, Status, TranslocoPipe, When],
  templateUrl: './movement-card.html',
  styleUrl: './movement-card.css',
})
export class MovementCard {
  readonly of = input.required<Movement>();
  readonly confirmed = output<string[]>();
  readonly returned = output();
  readonly leftAside = output();
  readonly undone = output();
  protected readonly toneOf = ({ certainty }: Suggestion): Tone => TONES[certainty];
  protected readonly idsOf = ({ orders }: Suggestion): string[] => orders.map(({ id }) => id);
}
