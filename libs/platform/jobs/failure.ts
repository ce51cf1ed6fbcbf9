import { withoutPersonalData } from '@bottega/platform/logs';

/**
 * What went wrong with a job, as its queue and the dead letters may keep it: what others wrote may quote an account, a
 * card or a key. The log has the cause, without them too.
 */
export class Failure extends Error {
  override name = 'Failure';

  /** @throws Failure always */
  static of(cause: Error): never {
    throw new Failure(withoutPersonalData(cause.message), { cause });
  }
}
