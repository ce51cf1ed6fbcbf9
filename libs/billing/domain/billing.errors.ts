import { defineErrors } from '@bottega/platform/kernel';

export const billingErrors = defineErrors('billing', {
  'order-not-found': { kind: 'not-found', it: 'Questo ordine non esiste.', en: 'This order does not exist.' },
  'order-cancelled': {
    kind: 'conflict',
    it: 'L’ordine è annullato: non si può incassare.',
    en: 'The order is cancelled: no payment can be taken.',
  },
  'nothing-due': {
    kind: 'conflict',
    it: 'Questo ordine è già saldato. Non è stato registrato nulla.',
    en: 'This order is already settled. Nothing was recorded.',
  },
  overpayment: {
    kind: 'invalid',
    it: 'Restano da pagare {due:euro}, l’importo è {amount:euro}. Non è stato registrato nulla.',
    en: '{due:euro} are due, the amount is {amount:euro}. Nothing was recorded.',
  },
  'received-in-future': {
    kind: 'invalid',
    it: 'Il giorno indicato deve ancora venire: scrivi quello dell’estratto conto.',
    en: 'That day is still to come: write the one on the statement.',
  },
  'iban-invalid': {
    kind: 'invalid',
    it: 'Questo IBAN non è scritto bene: controlla le cifre.',
    en: 'This IBAN is not right: check its digits.',
  },
  'check-in-future': {
    kind: 'invalid',
    it: 'Si possono dire controllati solo i giorni già finiti: ieri è l’ultimo.',
    en: 'Only days that are over can be said to be checked: yesterday is the last.',
  },
  'line-not-found': { kind: 'not-found', it: 'Questo ordine non lo comprende.', en: 'This order has no such line.' },
  'line-ended': {
    kind: 'conflict',
    it: 'Questa voce dell’ordine è già annullata.',
    en: 'This line of the order has been cancelled already.',
  },
  'more-than-its-price': {
    kind: 'invalid',
    it: 'La voce costa {price:euro}, la riduzione è di {amount:euro}. Non è stato registrato nulla.',
    en: 'The line costs {price:euro}, the reduction is {amount:euro}. Nothing was recorded.',
  },
  'nothing-to-give-back': {
    kind: 'conflict',
    it: 'Per questo ordine non c’è nulla da restituire. Non è stato registrato nulla.',
    en: 'There is nothing to give back for this order. Nothing was recorded.',
  },
  'refund-differs': {
    kind: 'invalid',
    it: 'Sono da restituire {owed:euro}, l’importo è {amount:euro}. Non è stato registrato nulla.',
    en: '{owed:euro} are to be given back, the amount is {amount:euro}. Nothing was recorded.',
  },
  'statement-no-account': {
    kind: 'conflict',
    it: 'Prima di importare un estratto conto, scrivi qual è il conto.',
    en: 'Before importing a statement, say which account it is of.',
  },
  'statement-unreadable': {
    kind: 'invalid',
    it: 'Questo file non è un estratto conto che sappiamo leggere: serve un CSV o un XML CAMT.053.',
    en: 'This file is not a statement we can read: a CSV file or a CAMT.053 XML file is needed.',
  },
  'statement-other-account': {
    kind: 'conflict',
    it: 'L’estratto è di un altro conto, che finisce per {ibanEnd}. Non è stato importato nulla.',
    en: 'The statement is of another account, ending in {ibanEnd}. Nothing was imported.',
  },
  'statement-other-format': {
    kind: 'conflict',
    it: 'I giorni fino a {until:day} sono già arrivati da un file di un altro formato: importa solo quelli dopo.',
    en: 'The days until {until:day} have come from a file of another format already: import only those after.',
  },
  'statement-days': {
    kind: 'invalid',
    it: 'L’estratto ha movimenti da {from:day} a {to:day}: i giorni che copre devono comprenderli.',
    en: 'The statement has movements from {from:day} to {to:day}: the days it covers must include them.',
  },
  'statement-empty': {
    kind: 'invalid',
    it: 'In questo estratto non c’è nulla in entrata: scrivi i giorni che copre.',
    en: 'Nothing came in by this statement: write the days it covers.',
  },
  'columns-unknown': {
    kind: 'invalid',
    it: 'In questo file non ci sono le colonne che servono: di’ quali sono il giorno, l’importo e la descrizione.',
    en: 'This file does not have the columns that are needed: say which are the day, the sum and the description.',
  },
  'row-unreadable': {
    kind: 'invalid',
    it: 'Alla riga {row} l’importo non si legge. Non è stato importato nulla.',
    en: 'The sum in row {row} cannot be read. Nothing was imported.',
  },
  'movement-not-found': { kind: 'not-found', it: 'Questo movimento non esiste.', en: 'This movement does not exist.' },
  'movement-decided': {
    kind: 'conflict',
    it: 'Di questo movimento qualcuno ha già deciso. Non è cambiato nulla.',
    en: 'Somebody has decided about this movement already. Nothing has changed.',
  },
  'movement-undecided': {
    kind: 'conflict',
    it: 'Di questo movimento non è stato deciso nulla: non c’è niente da annullare.',
    en: 'Nothing was decided about this movement: there is nothing to undo.',
  },
  'already-given-back': {
    kind: 'conflict',
    it: 'Questi soldi sono già stati restituiti. Non è cambiato nulla.',
    en: 'This money has been given back already. Nothing has changed.',
  },
  'payment-needed': {
    kind: 'conflict',
    it: 'Una parte di questi soldi è già stata trattenuta o restituita per l’ordine: l’abbinamento non si può annullare.',
    en: 'A part of this money has been kept or given back for the order already: the match cannot be undone.',
  },
  'card-not-refused': {
    kind: 'conflict',
    it: 'Nessuna carta ha rifiutato questa somma: non c’è niente da ritentare.',
    en: 'No card refused this sum: there is nothing to try again.',
  },
  'surplus-not-found': {
    kind: 'not-found',
    it: 'Questa somma da restituire non esiste.',
    en: 'There is no such sum to give back.',
  },
  'iban-unknown': {
    kind: 'not-found',
    it: 'Nessuno ha ancora scritto l’IBAN su cui restituire.',
    en: 'Nobody has said yet to which IBAN it goes back.',
  },
  'no-treatment': {
    kind: 'conflict',
    it: 'Nessuno ha ancora scritto come si tassano le voci di tipo «{kind}»: scrivilo nelle impostazioni dei documenti.',
    en: 'Nobody has written yet how lines of kind “{kind}” are taxed: write it in the settings of documents.',
  },
  'document-not-found': { kind: 'not-found', it: 'Questo documento non esiste.', en: 'This document does not exist.' },
  'tax-code-invalid': {
    kind: 'invalid',
    it: 'Questo codice fiscale non è scritto bene: controlla lettere e cifre.',
    en: 'This codice fiscale is not right: check its letters and digits.',
  },
  'vat-number-invalid': {
    kind: 'invalid',
    it: 'Questa partita IVA non è scritta bene: sono undici cifre.',
    en: 'This partita IVA is not right: it has eleven digits.',
  },
  'party-not-identified': {
    kind: 'invalid',
    it: 'Per un documento italiano serve il codice fiscale o la partita IVA.',
    en: 'An Italian document needs the codice fiscale or the partita IVA.',
  },
  'italian-address': {
    kind: 'invalid',
    it: 'Per un indirizzo italiano servono il CAP di cinque cifre e la sigla della provincia.',
    en: 'An Italian address needs the five digits of the CAP and the two letters of the province.',
  },
  'series-not-apart': {
    kind: 'invalid',
    it: 'Ricevute, fatture e note di credito hanno ciascuna la propria serie, da una a sei lettere maiuscole.',
    en: 'Receipts, invoices and credit notes each have a series of their own, of one to six capital letters.',
  },
  'treatment-unclear': {
    kind: 'invalid',
    it: 'Ciò che è imponibile ha un’aliquota e non porta il bollo; ciò che non lo è non ha aliquota.',
    en: 'What is taxed has a rate and bears no stamp; what is not has no rate.',
  },
  'not-by-card': {
    kind: 'conflict',
    it: 'Questo ordine si paga in un altro modo: non è stato addebitato nulla.',
    en: 'This order is paid in another way: nothing was charged.',
  },
  'cards-not-taken': {
    kind: 'conflict',
    it: 'Qui le carte ora non si prendono: paga in sede o con bonifico.',
    en: 'Cards are not taken here now: pay at the desk or by transfer.',
  },
  'gateway-away': {
    kind: 'unavailable',
    it: 'Il servizio dei pagamenti ora non risponde. Non è stato addebitato nulla: riprova fra un minuto.',
    en: 'The payment service does not answer now. Nothing was charged: try again in a minute.',
  },
  'not-from-gateway': {
    kind: 'malformed',
    it: 'La firma non dimostra che il messaggio viene dal servizio dei pagamenti.',
    en: 'The signature does not prove that the message comes from the payment service.',
  },
  'no-withdrawal': {
    kind: 'conflict',
    it: 'Per questo ordine il recesso non è previsto: scrivi alla segreteria, che ti risponde.',
    en: 'This order has no right of withdrawal: write to the staff, who will answer.',
  },
  'withdrawal-over': {
    kind: 'conflict',
    it: 'I quattordici giorni per recedere sono passati. Puoi ancora annullare dalla pagina dell’iscrizione, alle condizioni del corso.',
    en: 'The fourteen days to withdraw are over. You can still cancel from your enrolment’s page, on the course’s terms.',
  },
  'nothing-to-withdraw': {
    kind: 'conflict',
    it: 'Di questo ordine non resta nulla da cui recedere: è già annullato o concluso.',
    en: 'There is nothing left to withdraw from: this order is already cancelled or concluded.',
  },
});
