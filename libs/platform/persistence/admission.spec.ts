import { race } from '@bottega/platform/testing';
import { Admission } from './admission';

const later = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('admission', () => {
  test('lets in as many as there are places and the others in their order', async () => {
    const admission = new Admission(2, 1_000);
    const entered: number[] = [];
    let inside = 0;
    let most = 0;
    const { won } = await race(9, (index) =>
      admission.run(async () => {
        entered.push(index);
        most = Math.max(most, ++inside);
        await later();
        inside--;
        return index;
      }),
    );
    expect({ won, entered, most }).toEqual({ won: entered, entered: [0, 1, 2, 3, 4, 5, 6, 7, 8], most: 2 });
  });

  test('gives the place back when the work fails', async () => {
    const admission = new Admission(1, 1_000);
    await expect(admission.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await admission.run(async () => 'in')).toBe('in');
  });

  test('says that the centre is too busy to whoever waited in vain, who then takes nobody’s turn', async () => {
    const admission = new Admission(1, 30);
    let finish: (value: unknown) => void = () => undefined;
    const slow = admission.run(() => new Promise((resolve) => (finish = resolve)));
    await expect(admission.run(async () => 'never')).rejects.toMatchObject({ code: 'platform.too-busy' });
    const next = admission.run(async () => 'next');
    finish('done');
    expect([await slow, await next]).toEqual(['done', 'next']);
  });
});
