import { effect } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PageList } from './page-list';
import { Problem } from './problem';

const pages: Record<string, { items: string[]; nextCursor: string | null }> = {
  first: { items: ['a', 'b'], nextCursor: 'second' },
  second: { items: ['c'], nextCursor: null },
};

test('more is added to what is shown, until there is no more', async () => {
  const list = new PageList(async (cursor) => pages[cursor ?? 'first']!);
  await list.reload();
  const shown = [list.items(), list.next()];
  await list.more();
  expect([shown, [list.items(), list.next()]]).toEqual([
    [['a', 'b'], 'second'],
    [['a', 'b', 'c'], null],
  ]);
});

test('an answer to what is no longer asked for is let go, even when it comes last', async () => {
  const answers: ((page: { items: string[] }) => void)[] = [];
  const list = new PageList<string>(() => new Promise((resolve) => answers.push(resolve)));
  const [before, after] = [list.reload(), list.reload()];
  answers[1]!({ items: ['new'] });
  await after;
  answers[0]!({ items: ['old'] });
  await before;
  expect([list.items(), list.loading()]).toEqual([['new'], false]);
});

test('a refusal is kept beside what is shown already', async () => {
  const refusal = new Problem(503, { code: 'http.unavailable', title: 'Non ora', detail: 'Fra poco.' });
  const list = new PageList(async (cursor) => {
    if (cursor) throw refusal;
    return pages['first']!;
  });
  await list.reload();
  await list.more();
  expect([list.items(), list.problem(), list.loading()]).toEqual([['a', 'b'], refusal, false]);
});

test('an effect that begins it afresh is not run again by what arrives', async () => {
  let times = 0;
  const list = new PageList(async (cursor) => pages[cursor ?? 'first']!);
  TestBed.runInInjectionContext(() =>
    effect(() => {
      times++;
      void list.reload();
    }),
  );
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
  expect([times, list.items(), list.next()]).toEqual([1, ['a', 'b'], 'second']);
});

test('what is known now takes the place of what was shown, or leaves the list', async () => {
  const list = new PageList(async () => pages['first']!);
  await list.reload();
  list.replace((item) => item === 'b', 'B');
  list.replace((item) => item === 'a');
  expect(list.items()).toEqual(['B']);
});
