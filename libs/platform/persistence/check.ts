/** Something that must hold across rows, where no constraint can say so or where it should hold in spite of faults. */
export interface Check {
  /** `capability.what-holds`. */
  name: string;
  /** Selects `wrong`, a sentence for every row that breaks it. */
  sql: string;
  /** What `sql` takes, when it asks how late it is. */
  parameters?(now: Date): unknown[];
  /** Counts again what was only ever a count: nothing is lost by it. Without it a person decides. */
  recount?: string;
}

const HOUR_MS = 3_600_000;

/** Whatever waits for a machine should not wait that long. */
export const anHourAgo = (now: Date): unknown[] => [new Date(now.getTime() - HOUR_MS)];
