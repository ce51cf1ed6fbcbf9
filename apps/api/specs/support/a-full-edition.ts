import { anEdition, type EditionWish } from './an-edition';
import type { Answer } from './browser';
import { type Caller, somebody } from './people';
import type { TestApp } from './test-app';
import { workThrough } from './work';

interface Place {
  learner: Caller;
  enrolmentId: string;
}

/** An edition with every place taken, and how to give one back and let the queue have it. */
export async function aFullEdition(test: TestApp, capacity = 1, wish: EditionWish = {}) {
  const { editionId } = await anEdition(test, { capacity, ...wish });
  const places: Place[] = [];
  for (let place = 0; place < capacity; place++) {
    const learner = await somebody(test);
    const { body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
    places.push({ learner, enrolmentId: body.id });
  }
  const giveOneBack = async () => {
    const { learner, enrolmentId } = places.pop()!;
    await learner.post(`/enrolments/${enrolmentId}/withdraw`);
    await workThrough(test);
  };
  return { editionId, places, giveOneBack };
}

export const join = (who: Caller, editionId: string, extra: object = {}): Promise<Answer> =>
  who.post('/waiting-entries', { editionId, ...extra });

/** Somebody new, last in line. */
export async function inLine(test: TestApp, editionId: string, extra: object = {}) {
  const who = await somebody(test);
  const { body } = await join(who, editionId, extra);
  const path = `/waiting-entries/${body.id}`;
  return {
    who,
    id: body.id as string,
    now: async () => (await who.get(path)).body,
    answer: (verb: 'accept' | 'decline' | 'withdraw') => who.post(`${path}/${verb}`, {}),
  };
}
