import { UnitOfWork } from '@bottega/platform/persistence';
import { meetingOf, race } from '@bottega/platform/testing';
import type { Json } from '../support/browser';
import { inside } from '../support/inside';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { aPaidPlace, payAtDesk } from './a-paid-place';

let test: TestApp;
let staff: Caller;

beforeEach(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
});
afterEach(() => test.close());

/** Each with something left to pay. */
const orders = async (count: number) => {
  const places = await Promise.all(Array.from({ length: count }, () => aPaidPlace(test, staff, 1, undefined, 12_000)));
  return places.map(({ orderId }) => orderId);
};

const numbersOf = (answers: Json[]) =>
  answers
    .filter(({ status }) => status === 201)
    .map(({ body }) => Number(/^R (\d+)\/2027$/.exec(body.payments.at(-1).receipt)![1]))
    .sort((a, b) => a - b);

it('a hundred payments at once, and twenty that are refused, are numbered one after the other', async () => {
  const to = await orders(100);
  const { won } = await race(120, (index) => payAtDesk(staff, to[index % 100]!, index < 100 ? 11_999 : 99_000));
  expect(numbersOf(won)).toEqual(Array.from({ length: 100 }, (_, index) => 101 + index));
});

describe('without the counter that waits', () => {
  /** The next number as it is read, by as many as meet before any goes on. */
  const readNext = (readers: number) => {
    const uow = test.app.get(UnitOfWork);
    const meet = meetingOf(readers);
    inside<{ next: unknown }>(test, 'DocumentNumbers').next = async (_: string, series: string, issuedOn: string) => {
      const [row] = await uow.query<{ last: number }>(
        'SELECT max(number) AS last FROM billing.document WHERE series = $1',
        [series],
      );
      await meet();
      return { series, year: 2027, number: row!.last + 1, issuedOn };
    };
  };

  it('two have one number, and the database refuses the second: the control of this spec', async () => {
    const [one, other] = await orders(2);
    readNext(2);
    const { won } = await race(2, (index) => payAtDesk(staff, [one!, other!][index]!, 11_999));
    expect(won.map(({ status }) => status).sort()).toEqual([201, 500]);
  });

  it('nor the constraint, two documents bear it', async () => {
    const to = await orders(2);
    const uow = test.app.get(UnitOfWork);
    await uow.run(() => uow.query('ALTER TABLE billing.document DROP CONSTRAINT document_number'));
    readNext(2);
    const { won } = await race(2, (index) => payAtDesk(staff, to[index]!, 11_999));
    expect(numbersOf(won)).toEqual([3, 3]);
  });
});
