import type { EventKind, JobKind } from './kinds';

export type Handler = (payload: never) => Promise<void> | void;

export interface HandlerMark {
  role: 'within' | 'after' | 'job' | 'recurring';
  /** Event or job name; for a recurring one, its own. */
  name: string;
  schedule?: Schedule;
}

export interface Schedule {
  /** Milliseconds between runs, or a cron pattern read in `tz`. */
  every?: number;
  cron?: string;
  tz?: string;
}

export const HANDLER_MARKS = Symbol('bottega.handlers');

type HandlerDecorator<Payload> = (
  target: object,
  method: string,
  descriptor: TypedPropertyDescriptor<(payload: Payload) => Promise<void>>,
) => void;

function mark<Payload>(handlerMark: HandlerMark): HandlerDecorator<Payload> {
  return (target, method) => {
    const owner = target as { [HANDLER_MARKS]?: Map<string, HandlerMark> };
    if (!Object.hasOwn(owner, HANDLER_MARKS)) owner[HANDLER_MARKS] = new Map();
    owner[HANDLER_MARKS]!.set(method, handlerMark);
  };
}

/** Runs in the transaction that publishes the event: refusing here fails the whole use case. */
export const Within = <Payload extends object>(event: EventKind<Payload>) =>
  mark<Payload>({ role: 'within', name: event.name });

/** Runs after the commit, once, in a transaction of its own. */
export const After = <Payload extends object>(event: EventKind<Payload>) =>
  mark<Payload>({ role: 'after', name: event.name });

/** The one handler of a job. Called at least once; it opens its own units of work. */
export const Handles = <Payload extends object>(job: JobKind<Payload>) =>
  mark<Payload>({ role: 'job', name: job.name });

/** Runs on a schedule, in one process at a time. */
export const Recurring = (name: string, schedule: Schedule) => mark<void>({ role: 'recurring', name, schedule });
