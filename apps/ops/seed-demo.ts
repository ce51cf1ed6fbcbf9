import { seedDemo as fill } from '../composition/demo/seed-demo';
import { type Command, UsageError } from './command';

export const seedDemo: Command = {
  name: 'seed-demo',
  takes: '',
  does: 'loads the demo centre into an empty database; never in production',
  migratesFirst: true,
  async run({ settings, say }) {
    if (settings.production) throw new UsageError('The demo centre is never loaded in production.');
    say((await fill(settings)) ? 'The demo centre is loaded.' : 'There is a centre already: nothing was changed.');
    return true;
  },
};
