import 'reflect-metadata';
import { openInstallation } from '../composition/installation';
import { migrate } from '../composition/migrate';
import { createAdmin } from './create-admin';
import { loadDemo } from './load-demo';

const say = (line: string) => process.stdout.write(`${line}\n`);

const USAGE = `Bottega, for whoever runs it:

  ops migrate                               brings the database up to date
  ops seed-demo                             loads the demo centre into an empty database; never in production
  ops create-admin EMAIL GIVEN FAMILY       the first administrator; the password is read from ADMIN_PASSWORD

DATABASE_URL and SECRET_KEY say where; without DATABASE_URL, the embedded database of this folder.`;

const COMMANDS = ['migrate', 'seed-demo', 'create-admin'];

async function main([command, ...rest]: string[]): Promise<void> {
  if (!COMMANDS.includes(command ?? '')) {
    say(USAGE);
    process.exitCode = command ? 2 : 0;
    return;
  }
  const installation = await openInstallation(process.env, say);
  try {
    const ran = await migrate(installation.settings.databaseUrl);
    say(ran.length === 0 ? 'The schema was already up to date.' : `${ran.length} migrations applied.`);
    if (command === 'seed-demo') say(await loadDemo(installation.settings));
    if (command === 'create-admin') say(await createAdmin(installation.settings, rest, process.env['ADMIN_PASSWORD']));
  } finally {
    await installation.release();
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
