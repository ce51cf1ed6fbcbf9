import { defineErrors } from '@bottega/platform/kernel';

export const operationsErrors = defineErrors('operations', {
  'not-ready': {
    kind: 'unavailable',
    it: 'Questo processo non è pronto: {failing}.',
    en: 'This process is not ready: {failing}.',
  },
});
