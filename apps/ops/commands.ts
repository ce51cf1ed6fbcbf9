import { backup } from './backup';
import type { Command } from './command';
import { createAdmin } from './create-admin';
import { importCatalogue } from './import-catalogue';
import { migrate } from './migrate';
import { reconcile } from './reconcile';
import { replay } from './replay';
import { restore } from './restore';
import { seedDemo } from './seed-demo';

/** All that the program can do, in the order its usage shows. */
export const commands: readonly Command[] = [
  migrate,
  createAdmin,
  seedDemo,
  importCatalogue,
  reconcile,
  replay,
  backup,
  restore,
];

const signature = ({ name, takes }: Command) => `  ops ${name} ${takes}`.trimEnd();

export const usage = `Bottega, for whoever runs it:

${commands.map((command) => `${signature(command)}\n      ${command.does}`).join('\n')}

DATABASE_URL and SECRET_KEY say where; without DATABASE_URL, the embedded database of this folder.`;
