import type { Locale } from '@bottega/platform/kernel';

interface MailWords {
  greeting(givenName: string): string;
  /** Below the button, for programs that do not show it. */
  actionAside: string;
  footer(centre: string): string;
}

export const MAIL_WORDS: Readonly<Record<Locale, MailWords>> = {
  it: {
    greeting: (givenName) => `Ciao ${givenName},`,
    actionAside: 'Se il pulsante non si apre, copia questo indirizzo nel browser:',
    footer: (centre) => `${centre} scrive da sola a questo indirizzo: le risposte non le legge nessuno. Ci trovi qui:`,
  },
  en: {
    greeting: (givenName) => `Hello ${givenName},`,
    actionAside: 'If the button does not open, copy this address into your browser:',
    footer: (centre) => `${centre} sends these by itself: nobody reads the replies. You find us here:`,
  },
};
