import { defineErrors } from '@bottega/platform/kernel';

export const backupErrors = defineErrors('backup', {
  'file-exists': {
    kind: 'conflict',
    it: '{file} c’è già: un backup non ne copre un altro. Scegli un altro nome.',
    en: '{file} is there already: a backup never covers another. Choose a different name.',
  },
  'not-a-backup': {
    kind: 'invalid',
    it: '{file} non è un backup di Bottega.',
    en: '{file} is not a backup of Bottega.',
  },
  'file-damaged': {
    kind: 'invalid',
    it: '{file} è rovinato o interrotto: non se ne può ripristinare nulla. Il database non è stato toccato.',
    en: '{file} is damaged or cut short: nothing can be restored from it. The database was not touched.',
  },
  'made-by-newer': {
    kind: 'conflict',
    it: 'Il backup viene da una versione più recente di Bottega: manca {migrations:list}. Aggiorna il programma e riprova.',
    en: 'The backup was made by a newer Bottega: {migrations:list} is missing here. Update the program and try again.',
  },
  'database-not-empty': {
    kind: 'conflict',
    it: 'Il database non è vuoto. Un backup si ripristina in una cartella o in un database nuovi: quello che c’è resta com’è.',
    en: 'The database is not empty. A backup is restored into a new folder or database: what is there stays as it is.',
  },
  'restored-otherwise': {
    kind: 'unexpected',
    it: 'Dopo il ripristino {table} non è uguale al backup: tutto è stato annullato.',
    en: 'Once restored, {table} is not the same as in the backup: all of it was undone.',
  },
});
