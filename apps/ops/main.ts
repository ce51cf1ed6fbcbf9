import 'reflect-metadata';
import { DomainError } from '@bottega/platform/kernel';
import { joinInstallation, openInstallation } from '../composition/installation';
import { migrate } from '../composition/migrate';
import { UsageError } from './command';
import { commands, usage } from './commands';
import { languageOf } from './language';

const say = (line: string) => process.stdout.write(`${line}\n`);

const progress = (line: string) => process.stderr.write(`${line}\n`);

async function main([name, ...args]: string[]): Promise<void> {
  const command = commands.find((known) => known.name === name);
  if (!command) {
    say(usage);
    process.exitCode = name ? 2 : 0;
    return;
  }
  const installation = await (command.alone ? openInstallation : joinInstallation)(process.env, progress);
  try {
    const { settings } = installation;
    if (command.migratesFirst) progress(`${(await migrate(settings.databaseUrl)).length} migrations applied.`);
    const isWell = await command.run({ settings, args, env: process.env, say, progress });
    process.exitCode = isWell ? 0 : 1;
  } finally {
    await installation.release();
  }
}

main(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  const words = error instanceof DomainError ? error.say(languageOf(process.env)) : error.message;
  process.stderr.write(`${words}\n`);
  process.exitCode = misunderstood(error) ? 2 : 1;
});

function misunderstood(error: NodeJS.ErrnoException): boolean {
  return error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS') === true;
}
