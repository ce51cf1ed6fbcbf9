import { defineErrors } from '@bottega/platform/kernel';

export const catalogueErrors = defineErrors('catalogue', {
  'course-not-found': {
    kind: 'not-found',
    it: 'Questo corso non c’è, o non è più in catalogo. Gli altri sono tutti nella pagina dei corsi.',
    en: 'This course is not here, or no longer in the catalogue. All the others are on the courses page.',
  },
  'slug-taken': {
    kind: 'conflict',
    it: 'L’indirizzo «{slug}» è già di un altro corso: scegline uno diverso.',
    en: 'The address “{slug}” already belongs to another course: choose a different one.',
  },
  'course-incomplete': {
    kind: 'invalid',
    it: 'Al corso manca ancora qualcosa: lo trovi accanto ai campi.',
    en: 'The course still needs something: you find it beside the fields.',
  },
  'title-missing': { kind: 'invalid', it: 'Dai un titolo al corso.', en: 'Give the course a title.' },
  'summary-missing': {
    kind: 'invalid',
    it: 'Scrivi in una frase che cosa si impara.',
    en: 'Say in a sentence what people learn.',
  },
  'topic-missing': { kind: 'invalid', it: 'Scegli almeno un tema.', en: 'Choose at least one topic.' },
  'hours-missing': {
    kind: 'invalid',
    it: 'Scrivi quanto dura in tutto: almeno un minuto, in minuti interi.',
    en: 'Say how long it lasts in all: at least a minute, in whole minutes.',
  },
  'threshold-out-of-range': {
    kind: 'invalid',
    it: 'La soglia di presenza è una percentuale intera, da 0 a 100.',
    en: 'The attendance threshold is a whole percentage, from 0 to 100.',
  },
  'cancellation-policy-disordered': {
    kind: 'invalid',
    it: 'Il rimborso in parte viene dopo quello intero ed è meno di tutto: controlla ore e percentuale.',
    en: 'The part refund comes after the full one and is less than all: check hours and percentage.',
  },
  'tax-reason-missing': {
    kind: 'invalid',
    it: 'Scrivi perché il corso ha questo trattamento IVA: resta scritto sui documenti.',
    en: 'Say why the course has this VAT treatment: it stays on the documents.',
  },
  'slug-malformed': {
    kind: 'invalid',
    it: 'L’indirizzo ha solo lettere minuscole senza accenti, cifre e trattini: «il-primo-robot».',
    en: 'The address has only lower-case letters without accents, digits and hyphens: “il-primo-robot”.',
  },
  'course-was-published': {
    kind: 'conflict',
    it: 'Il corso è già stato in catalogo e non torna una bozza. Se non si tiene più, archivialo.',
    en: 'The course has been in the catalogue and cannot be a draft again. If it is no longer held, archive it.',
  },
  'instructor-unknown': {
    kind: 'invalid',
    it: 'Una delle persone indicate come docenti non c’è.',
    en: 'One of the people named as instructors does not exist.',
  },
  'cover-unreadable': {
    kind: 'invalid',
    it: 'Questa non è un’immagine PNG, JPEG o WebP. Scegline un’altra: la copertina è rimasta com’era.',
    en: 'This is not a PNG, JPEG or WebP picture. Choose another: the cover is as it was.',
  },
  'title-column-missing': {
    kind: 'invalid',
    it: 'Nella prima riga del file non c’è la colonna dei titoli: chiamala «titolo».',
    en: 'The first row of the file has no column of titles: call it “title”.',
  },
  'column-repeated': {
    kind: 'invalid',
    it: 'Nel file due colonne dicono la stessa cosa: «{first}» e «{second}». Tienine una.',
    en: 'Two columns of the file say the same thing: “{first}” and “{second}”. Keep one.',
  },
  'column-unknown': {
    kind: 'invalid',
    it: 'Di un corso non si può dire «{column}».',
    en: 'There is no such thing as “{column}” of a course.',
  },
  'row-longer-than-names': {
    kind: 'invalid',
    it: 'La riga ha {cells} celle e le colonne sono {columns}: forse un separatore è finito dentro un testo.',
    en: 'The row has {cells} cells and there are {columns} columns: perhaps a separator ended up inside a text.',
  },
  'row-repeated': {
    kind: 'invalid',
    it: 'È lo stesso corso della riga {row}.',
    en: 'This is the same course as row {row}.',
  },
  'text-too-long': {
    kind: 'invalid',
    it: 'Al massimo {max} caratteri: questi sono {length}.',
    en: 'At most {max} characters: these are {length}.',
  },
  'too-many-items': {
    kind: 'invalid',
    it: 'Al massimo {max} voci: queste sono {items}.',
    en: 'At most {max} items: these are {items}.',
  },
  'word-unknown': {
    kind: 'invalid',
    it: '«{word}» non è fra le parole che si possono usare: {choices:list}.',
    en: '“{word}” is not among the words that may be used: {choices:list}.',
  },
  'hours-unreadable': {
    kind: 'invalid',
    it: '«{text}» non è una durata: scrivi le ore, come 20, 7,5 o 7:30.',
    en: '“{text}” is not a length: write the hours, such as 20, 7.5 or 7:30.',
  },
  'not-ready-to-publish': {
    kind: 'invalid',
    it: 'Per pubblicarlo, il file deve dire anche: {missing:list}. Altrimenti lascialo in bozza.',
    en: 'To publish it, the file must also say: {missing:list}. Otherwise leave it a draft.',
  },
  'path-not-found': { kind: 'not-found', it: 'Questo percorso non esiste.', en: 'This path does not exist.' },
  'path-too-short': {
    kind: 'invalid',
    it: 'Un percorso è fatto di almeno due corsi diversi.',
    en: 'A path is made of two different courses at least.',
  },
  'path-course-unknown': {
    kind: 'invalid',
    it: 'Uno dei corsi del percorso non esiste.',
    en: 'One of the courses of the path does not exist.',
  },
});
