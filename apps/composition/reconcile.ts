import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { type Check, Database, UnitOfWork } from '@bottega/platform/persistence';
import { capabilities } from './capabilities';

export interface Finding {
  name: string;
  /** A sentence for each row that is wrong. */
  wrong: string[];
  /** Whether counting again put it right. */
  recounted: boolean;
}

/** Looks over everything that the capabilities say must hold. @param fix counts again what was only a count */
export async function reconcile(app: INestApplicationContext, { fix }: { fix: boolean }): Promise<Finding[]> {
  const database = app.get(Database);
  const uow = app.get(UnitOfWork);
  const now = app.get(Clock).now();
  const wrongIn = async ({ sql, parameters }: Check) =>
    (await database.query<{ wrong: string }>(sql, parameters?.(now))).map(({ wrong }) => wrong);

  const findings: Finding[] = [];
  for (const check of capabilities.flatMap(({ checks }) => checks ?? [])) {
    const wrong = await wrongIn(check);
    const { recount } = check;
    const recounted = await uow.run(async () => {
      if (!fix || wrong.length === 0 || !recount) return false;
      await uow.query(recount);
      return (await wrongIn(check)).length === 0;
    });
    findings.push({ name: check.name, wrong, recounted });
  }
  return findings;
}
