import type { Metric } from 'prom-client';

/** Some of what a process measures. */
export interface MetricSource {
  readonly metrics: readonly Metric[];
  /** Looks again at what is not told of by itself, before it is read. */
  refresh?(): Promise<void> | void;
}

/** Registered nowhere: each process has a registry of its own, however many run in one test. */
export const NOWHERE = { registers: [] };
