import type { Locale } from '@bottega/platform/kernel';

interface MailWords {
  greeting(givenName: string): string;
  /** Below the button, for programs that do not show it. */
  actionAside: string;
  footer: string;
}

export const MAIL_WORDS: Readonly<Record<Locale, MailWords>> = {
  it: {
    greeting: (givenName) => `Ciao ${givenName},`,
    actionAside: 'Se il pulsante non si apre, copia questo indirizzo nel browser:',
    footer: 'Questo messaggio parte da solo e le risposte non le legge nessuno. Per parlare con noi:',
  },
  en: {
    greeting: (givenName) => `Hello ${givenName},`,
    actionAside: 'If the button does not open, copy this address into your browser:',
    footer: 'This message left by itself and nobody reads the replies. To talk to us:',
  },
};
