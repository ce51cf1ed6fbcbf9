import { defineJob } from '@bottega/platform/jobs';

/** Does to each person what an operation has for them. */
export const carryOutOperation = defineJob<{ operationId: string }>('enrolment.carry-out-operation', 'events');
