import { open } from '@bottega/platform/web/testing';
import { staffCourseWords } from '../staff-course-words';
import { PathEditorPage } from './path-editor.page';
import { StaffPathsPage } from './staff-paths.page';

const words = { 'catalogue-staff': staffCourseWords };
const page = (...items: object[]) => ({ items, nextCursor: null });
const course = (id: string, title: string) => ({ id, title });
const robot = course('c-1', 'Il primo robot');
const loom = course('c-2', 'Il telaio');
const print = course('c-3', 'Stampa 3D');
const makers = {
  ...{
    id: 'w-1',
    slug: 'artigiani',
    title: 'Artigiani digitali',
    summary: 'Tre sere.',
    status: 'published',
    version: 2,
  },
  courses: [robot, loom],
};

test('each path says its courses in the order they are taken', async () => {
  const screen = await open(StaffPathsPage, { words });
  await screen.answer('GET', '/staff/paths', page(makers));
  expect([...screen.getAllByRole('row')[1]!.children].map((cell) => cell.textContent.trim())).toEqual([
    ...['Artigiani digitali', 'Pubblicato', '1. Il primo robot · 2. Il telaio'],
  ]);
});

test('a course is found, added, moved before the others and sent in that order', async () => {
  const screen = await open(PathEditorPage, { words, inputs: { pathId: 'w-1' } });
  await screen.answer('GET', '/staff/paths/w-1', makers);
  screen.write('Aggiungi un corso', 'st');
  await screen.answer('GET', '/staff/courses?q=st', page(robot, print));
  expect(screen.queryByRole('button', { name: 'Aggiungi Il primo robot' })).toBeNull();
  screen.press('Aggiungi Stampa 3D');
  await screen.settle();
  screen.press('Porta prima Stampa 3D');
  await screen.settle();
  screen.press('Togli Il primo robot');
  screen.press('Salva il percorso');
  const saved = { ...makers, courses: [print, loom], version: 3 };
  expect(await screen.answer('PATCH', '/paths/w-1', saved)).toEqual({
    ...{ title: 'Artigiani digitali', summary: 'Tre sere.', status: 'published', courseIds: ['c-3', 'c-2'] },
  });
  expect(screen.versionSeen()).toBe('"2"');
});

test('a path of one course is not one', async () => {
  const screen = await open(PathEditorPage, { words, inputs: { pathId: 'w-1' } });
  await screen.answer('GET', '/staff/paths/w-1', makers);
  screen.press('Togli Il telaio');
  screen.press('Salva il percorso');
  await screen.settle();
  expect(screen.getByText('Servono almeno due corsi.')).toBeTruthy();
  screen.nothingAsked();
});
