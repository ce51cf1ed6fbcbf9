import { defineErrors } from '@bottega/platform/kernel';

export const pdfErrors = defineErrors('pdf', {
  'letters-not-printable': {
    kind: 'invalid',
    it: 'I caratteri {letters:list} non sono nelle lettere dei nostri documenti: riscrivi il testo in caratteri latini.',
    en: 'The typefaces of our documents lack {letters:list}: write the text in Latin letters.',
  },
});
