import { AsyncLocalStorage } from 'node:async_hooks';

/** What a line of the log belongs to: a request by the `traceId` its problem would show, or a delivery. */
export type Trace = { traceId: string } | { delivery: string };

const traces = new AsyncLocalStorage<Trace>();

/** Every line written by this work, however deep, bears the trace. */
export const inTrace = <T>(trace: Trace, work: () => T): T => traces.run(trace, work);

export const currentTrace = (): Trace | undefined => traces.getStore();
