import type { Label } from '@bottega/platform/kernel';
import { type Column, moment, number, text, word } from '@bottega/platform/tables';
import type { MessageView } from './message.view';

const STATUSES: Record<string, Label> = {
  planned: { it: 'In attesa', en: 'Waiting' },
  sending: { it: 'In partenza', en: 'Leaving' },
  sent: { it: 'Spedito', en: 'Sent' },
  uncertain: { it: 'Forse spedito', en: 'Perhaps sent' },
  failed: { it: 'Non spedito', en: 'Not sent' },
  skipped: { it: 'Non serviva più', en: 'No longer needed' },
  withdrawn: { it: 'Ritirato', en: 'Withdrawn' },
};

export const MESSAGE_COLUMNS: readonly Column<MessageView>[] = [
  moment('Previsto', 'Due at', ({ dueAt }) => dueAt),
  text('A chi', 'To whom', ({ personName }) => personName),
  text('Oggetto', 'Subject', ({ subject }) => subject),
  text('Tipo', 'Kind', ({ kind }) => kind),
  word('Stato', 'Status', STATUSES, ({ status }) => status),
  moment('Spedito', 'Sent at', ({ sentAt }) => sentAt),
  number('Tentativi', 'Attempts', ({ attempts }) => attempts),
  text('Errore', 'Error', ({ error }) => error),
];
