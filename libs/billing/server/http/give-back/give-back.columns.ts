import type { Label } from '@bottega/platform/kernel';
import { type Column, moment, money, text, word } from '@bottega/platform/tables';
import type { ToGiveBackView } from './give-back.view';

const REASONS: Record<string, Label> = {
  overpaid: { it: 'Pagato più del dovuto', en: 'More was paid than was due' },
  settled: { it: 'Pagato due volte', en: 'Paid twice' },
  'given-up': { it: 'Arrivato troppo tardi', en: 'Came too late' },
  'not-ours': { it: 'Non riguarda nessun ordine', en: 'For no order' },
};

const METHODS: Record<string, Label> = {
  desk: { it: 'In segreteria', en: 'At the desk' },
  transfer: { it: 'Bonifico', en: 'Bank transfer' },
  card: { it: 'Carta', en: 'Card' },
};

export const GIVE_BACK_COLUMNS: readonly Column<ToGiveBackView>[] = [
  moment('Dal', 'Since', ({ aroseAt }) => aroseAt),
  text('A chi', 'To whom', ({ payerName }) => payerName),
  text('Per che cosa', 'What for', ({ description }) => description),
  word('Perché', 'Why', REASONS, ({ surplusReason }) => surplusReason),
  word('Come era stato pagato', 'How it was paid', METHODS, ({ paidBy }) => paidBy),
  text('IBAN', 'IBAN', ({ iban }) => iban),
  money('Da restituire (€)', 'To give back (€)', ({ amount }) => amount),
  text('Ordine', 'Order', ({ orderId }) => orderId),
];
