/** Something that happened, told to whoever listens. Payloads carry ids, never state. */
export interface EventKind<Payload extends object> {
  readonly type: 'event';
  readonly name: string;
  readonly payload?: Payload;
}

/** Work to be done outside of the request. At least once: a handler must not mind being called again. */
export interface JobKind<Payload extends object> {
  readonly type: 'job';
  readonly name: string;
  readonly queue: QueueName;
  readonly payload?: Payload;
}

export const QUEUES = ['events', 'mail', 'documents', 'clock'] as const;
export type QueueName = (typeof QUEUES)[number];

export const defineEvent = <Payload extends object>(name: string): EventKind<Payload> => ({ type: 'event', name });

const declaredJobs = new Map<string, JobKind<object>>();

/** Declares a job; start-up checks that exactly one handler exists for each declared job. */
export function defineJob<Payload extends object>(name: string, queue: QueueName): JobKind<Payload> {
  if (declaredJobs.has(name)) throw new Error(`Job ${name} is declared twice`);
  const kind: JobKind<Payload> = { type: 'job', name, queue };
  declaredJobs.set(name, kind);
  return kind;
}

export const jobsDeclared = (): readonly JobKind<object>[] => [...declaredJobs.values()];
