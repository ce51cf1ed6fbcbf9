import type { Settings } from '@bottega/platform/settings';

export interface Console {
  settings: Settings;
  args: string[];
  env: NodeJS.ProcessEnv;
  /** What was found or done: standard output. */
  say(line: string): void;
  /** How far the work has come: standard error. */
  progress(line: string): void;
}

/** Something an operator can ask for. */
export interface Command {
  name: string;
  /** Its arguments, as its usage shows them. */
  takes: string;
  does: string;
  /** Whether the database is brought to the current schema first. */
  migratesFirst: boolean;
  /** Whether it needs the embedded database to itself, instead of joining a Bottega that runs. */
  alone?: boolean;
  /** @returns whether all is well; otherwise the program ends with 1 */
  run(console: Console): Promise<boolean>;
}

/** What the operator typed cannot be done: said without a trace of the program. */
export class UsageError extends Error {}
