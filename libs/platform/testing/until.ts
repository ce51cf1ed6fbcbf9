import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until the answer is what is wanted; gives up, showing the last answer, after ten seconds. */
export async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, patience = 10_000): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(answer)} after ${patience} ms`);
    await wait(50);
  }
}
