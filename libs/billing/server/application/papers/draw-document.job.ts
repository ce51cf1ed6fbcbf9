import { defineJob } from '@bottega/platform/jobs';

export const drawDocument = defineJob<{ documentId: string }>('billing.draw-document', 'documents');
