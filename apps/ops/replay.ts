import { DeadLetters } from '@bottega/platform/jobs';
import { ID_PATTERN } from '@bottega/platform/kernel';
import { type Command, UsageError } from './command';
import { withApplication } from './with-application';

const BATCH = 100;

export const replay: Command = {
  name: 'replay',
  takes: '--all|ID…',
  does: 'hands deliveries that were given up to the queue once more',
  migratesFirst: true,
  async run({ settings, args, say }) {
    if (args.length === 0) throw new UsageError('Say which: ops replay --all, or the ids that ops reconcile shows');
    return withApplication(settings, async (app) => {
      const letters = app.get(DeadLetters);
      const ids = args.includes('--all') ? await allOf(letters) : args;
      let unknown = 0;
      for (const id of ids) {
        const revived = ID_PATTERN.test(id) && (await letters.replay(id));
        if (!revived) unknown++;
        say(revived ? `${id} is on its way again.` : `${id} is not waiting for that.`);
      }
      say(`${ids.length - unknown} deliveries handed over; a worker takes them up.`);
      return unknown === 0;
    });
  },
};

async function allOf(letters: DeadLetters): Promise<string[]> {
  const ids: string[] = [];
  for (let page = await letters.list(BATCH); page.length > 0; page = await letters.list(BATCH, page.at(-1))) {
    ids.push(...page.map(({ id }) => id));
  }
  return ids;
}
