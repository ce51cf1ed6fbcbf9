import { defineErrors } from '@bottega/platform/kernel';

export const tablesErrors = defineErrors('tables', {
  'file-unreadable': {
    kind: 'invalid',
    it: 'Il file non si legge oltre la riga {line}: forse ci sono virgolette aperte e non chiuse.',
    en: 'The file cannot be read beyond line {line}: perhaps quotes are opened and not closed.',
  },
  'file-empty': {
    kind: 'invalid',
    it: 'Il file è vuoto.',
    en: 'The file is empty.',
  },
});
