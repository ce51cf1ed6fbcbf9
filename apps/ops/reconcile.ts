import { parseArgs } from 'node:util';
import { reconcile as lookOver } from '../composition/reconcile';
import type { Command } from './command';
import { withApplication } from './with-application';

export const reconcile: Command = {
  name: 'reconcile',
  takes: '[--fix]',
  does: 'looks whether counters, orders, numbers, messages and places agree with their rows',
  migratesFirst: true,
  async run({ settings, args, say }) {
    const { values } = parseArgs({ args, options: { fix: { type: 'boolean' } } });
    const findings = await withApplication(settings, (app) => lookOver(app, { fix: values.fix ?? false }));
    for (const { name, wrong, recounted } of findings) {
      say(`${name}: ${wrong.length === 0 ? 'yes' : recounted ? 'counted again' : 'NO'}`);
      for (const sentence of wrong) say(`  ${sentence}`);
    }
    return findings.every(({ wrong, recounted }) => wrong.length === 0 || recounted);
  },
};
