import type { Label } from '@bottega/platform/kernel';
import { type Column, moment, money, text, word } from '@bottega/platform/tables';
import type { OrderView } from './order.view';

const STATUSES: Record<string, Label> = {
  open: { it: 'Da pagare', en: 'To be paid' },
  paid: { it: 'Pagato', en: 'Paid' },
  cancelled: { it: 'Annullato', en: 'Cancelled' },
};

const METHODS: Record<string, Label> = {
  free: { it: 'Gratuito', en: 'Free' },
  desk: { it: 'In segreteria', en: 'At the desk' },
  transfer: { it: 'Bonifico', en: 'Bank transfer' },
};

export const ORDER_COLUMNS: readonly Column<OrderView>[] = [
  moment('Data', 'Placed at', ({ placedAt }) => placedAt),
  text('Chi paga', 'Who pays', ({ payerName }) => payerName),
  text('Per che cosa', 'What for', ({ lines }) => lines.map(({ description }) => description).join('; ')),
  word('Come', 'How', METHODS, ({ method }) => method),
  word('Stato', 'Status', STATUSES, ({ status }) => status),
  money('Totale (€)', 'Total (€)', ({ total }) => total),
  money('Pagato (€)', 'Paid (€)', ({ paid }) => paid),
  money('Da pagare (€)', 'Due (€)', ({ due }) => due),
  money('Da restituire (€)', 'To give back (€)', ({ toGiveBack }) => toGiveBack),
  text('Ricevute', 'Receipts', ({ payments, refunds }) =>
    [...payments, ...refunds].map(({ receipt }) => receipt).join('; '),
  ),
  text('Ordine', 'Order', ({ id }) => id),
];
