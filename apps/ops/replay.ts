import { DeadLetters } from '@bottega/platform/jobs';
import { ID_PATTERN } from '@bottega/platform/kernel';
import { type Command, UsageError } from './command';
import { withApplication } from './with-application';

export const replay: Command = {
  name: 'replay',
  takes: '--all|ID…',
  does: 'hands deliveries that were given up to the queue once more',
  migratesFirst: true,
  async run({ settings, args, say }) {
    if (args.length === 0) throw new UsageError('Say which: ops replay --all, or the ids that ops reconcile shows');
    const { revived, refused } = await withApplication(settings, (app) => replayed(app.get(DeadLetters), args));
    for (const id of revived) say(`${id} is on its way again.`);
    for (const id of refused) say(`${id} is not waiting for that.`);
    say(`${revived.length} deliveries handed over; a worker takes them up.`);
    return refused.length === 0;
  },
};

async function replayed(letters: DeadLetters, wanted: string[]): Promise<{ revived: string[]; refused: string[] }> {
  if (wanted.includes('--all')) return { revived: await letters.replayAll(), refused: [] };
  const revived: string[] = [];
  for (const id of wanted) if (ID_PATTERN.test(id) && (await letters.replay(id))) revived.push(id);
  return { revived, refused: wanted.filter((id) => !revived.includes(id)) };
}
