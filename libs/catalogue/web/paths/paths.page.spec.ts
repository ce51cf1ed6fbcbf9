import { aPath, aPathCourse } from '../data/views.spec-support';
import { visit, wordsOf } from '../testing/visit.spec-support';

async function open(...paths: object[]) {
  const page = await visit('/percorsi');
  await page.answer('/paths', { items: paths, nextCursor: null });
  return page;
}

test('each path says what it is, how long, and when one can begin', async () => {
  const undated = aPath({ id: 'sewing', title: 'Cucire', courses: [aPathCourse({ editions: [] })] });
  const { getAllByRole } = await open(aPath(), undated);
  expect(getAllByRole('article').map(wordsOf)).toEqual([
    'Fare con le macchine Dal disegno al pezzo. 2 corsi 40 h in tutto Per chi comincia Si comincia gio 14 gen',
    'Cucire Dal disegno al pezzo. 1 corso 20 h in tutto Per chi comincia Le date arrivano presto.',
  ]);
});

test('where there is none the page leads to the courses', async () => {
  const { getByRole } = await open();
  getByRole('heading', { name: 'Nessun percorso, per ora' });
  expect(getByRole('link', { name: 'Vedi tutti i corsi' }).getAttribute('href')).toBe('/corsi');
});
