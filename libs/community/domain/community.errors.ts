import { defineErrors } from '@bottega/platform/kernel';

export const communityErrors = defineErrors('community', {
  'wish-not-found': {
    kind: 'not-found',
    it: 'Non c’è, o non c’è più.',
    en: 'It is not there, or no longer.',
  },
  'too-many-wishes': {
    kind: 'conflict',
    it: 'Ce ne sono già {most}: togli qualcosa prima di aggiungere. Non è stato salvato nulla.',
    en: 'There are {most} already: take something away before adding. Nothing was saved.',
  },
});
