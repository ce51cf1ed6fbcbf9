import { type Column, moment, number, text } from '@bottega/platform/tables';
import type { AskedForView } from './asked-for.view';

export const ASKED_FOR_COLUMNS: readonly Column<AskedForView>[] = [
  text('Richiesta', 'Request', ({ words }) => words),
  number('Persone', 'People', ({ people }) => people),
  moment('Ultima volta', 'Last time', ({ lastAskedAt }) => lastAskedAt),
];
