import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port';
import { initialise } from './initialise';
import { isAnswering } from './is-answering';
import { place, type Placement } from './placement';
import { pidFileOf, postmasterOf } from './postmaster';
import { runProgram } from './programs';
import { passwordIn, SUPERUSER } from './secret';
import { serverArguments, type Settings } from './settings';

export const DATABASE = 'bottega';

/** A PostgreSQL of our own: one data folder, at most one server over it. */
export class Cluster {
  readonly dataFolder: string;
  private readonly password: string;
  private readonly placement: Placement;

  constructor(dataFolder: string) {
    mkdirSync(dataFolder, { recursive: true });
    this.dataFolder = realpathSync(dataFolder);
    this.password = passwordIn(this.dataFolder);
    this.placement = place(this.dataFolder, this.password);
  }

  /** Where the data themselves lie: usually, but not always, inside the data folder. */
  get dataPlace(): string {
    return this.placement.data;
  }

  /** The address of one of its databases, while its server runs. */
  url(database: string): string | undefined {
    const server = postmasterOf(this.placement.data);
    return server && `postgres://${SUPERUSER}:${this.password}@127.0.0.1:${server.port}/${database}`;
  }

  /** Starts the server, or takes over one that outlived the process that started it. */
  async bringUp(settings: Settings, preferredPort?: number): Promise<'adopted' | 'started'> {
    if (await this.adopt()) return 'adopted';
    await initialise(this.placement, this.password);
    await this.start(settings, preferredPort);
    return 'started';
  }

  async shutDown(): Promise<void> {
    if (!postmasterOf(this.placement.data)) return;
    await this.control('stop', '--mode=fast', '--timeout=60');
  }

  private async start(settings: Settings, preferredPort?: number, attempts = 3): Promise<void> {
    rmSync(pidFileOf(this.placement.data), { force: true });
    const log = this.freshLog();
    const port = await freePort(preferredPort);
    try {
      await this.control('start', '--timeout=60', `--log=${log}`, `--options=${serverArguments(port, settings)}`);
    } catch (cause) {
      const said = existsSync(log) ? readFileSync(log, 'utf8') : String(cause);
      if (said.includes('Address already in use') && attempts > 1) return this.start(settings, undefined, attempts - 1);
      throw new Error(`PostgreSQL did not start. Its log, ${log}, ends with:\n${said.slice(-2000)}`, { cause });
    }
  }

  private control(verb: string, ...options: string[]): Promise<void> {
    return runProgram(this.placement, 'pg_ctl', [verb, `--pgdata=${this.placement.data}`, '--wait', ...options]);
  }

  private freshLog(): string {
    const log = join(this.placement.data, 'server.log');
    if (existsSync(log)) renameSync(log, `${log}.previous`);
    return log;
  }

  /** An orphan may still be recovering, or already be on its way out. */
  private async adopt(): Promise<boolean> {
    for (let attempts = 600; attempts > 0; attempts--) {
      const url = this.url('postgres');
      if (!url) return false;
      if (await isAnswering(url)) return true;
      await sleep(100);
    }
    throw new Error(`The PostgreSQL over ${this.dataPlace} does not answer.`);
  }
}

/** Where a data folder's server listens, for those who only visit: undefined when it does not run. */
export function urlOfRunningPostgres(dataFolder: string): string | undefined {
  return existsSync(dataFolder) ? new Cluster(dataFolder).url(DATABASE) : undefined;
}
