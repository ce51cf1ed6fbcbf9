import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeServerFolder, type Placement } from './placement';
import { runProgram } from './programs';
import { SUPERUSER } from './secret';

const ITALIAN = ['--locale-provider=icu', '--icu-locale=it'];
const NEUTRAL = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** Makes an empty cluster, once. Built aside and renamed, so that an interrupted first start leaves nothing half made. */
export async function initialise(placement: Placement, password: string): Promise<void> {
  if (existsSync(placement.data)) return;
  const home = dirname(placement.data);
  if (!existsSync(home)) makeServerFolder(home, placement.user);

  const unfinished = `${placement.data}.unfinished`;
  await initdb(placement, unfinished, password, ITALIAN).catch((error: Error & { stderr?: string }) => {
    if (!error.stderr?.includes('ICU is not supported')) throw error;
    return initdb(placement, unfinished, password, NEUTRAL);
  });
  renameSync(unfinished, placement.data);
}

async function initdb(placement: Placement, data: string, password: string, locale: readonly string[]): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  makeServerFolder(data, placement.user);
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (placement.user) chownSync(passwordFile, placement.user.uid, placement.user.gid);
  try {
    const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await runProgram(placement, 'initdb', [`--pgdata=${data}`, ...access, '--encoding=UTF8', '--locale=C', ...locale]);
  } finally {
    rmSync(passwordFile);
  }
}
