import { defineJob } from '@bottega/platform/jobs';

export const evaluateEdition = defineJob<{ editionId: string }>('certificates.evaluate-edition', 'documents');
