import { Meta, Title } from '@angular/platform-browser';
import { TestBed } from '@angular/core/testing';
import { aPath, aPathCourse, anEdition, prices } from '../data/views.spec-support';
import { visit, wordsOf } from '../testing/visit.spec-support';

const robot = aPathCourse({ editions: [anEdition({ prices: prices(9_000, 10_500, 12_000) })] });
const print = aPathCourse({
  ...{ id: 'print', slug: 'stampa-3d', title: 'Stampa 3D', totalMinutes: 570, level: 'intermediate' },
  editions: [anEdition({ prices: prices(4_000, 4_500, 6_000) })],
});

async function open(path = aPath({ courses: [robot, print] })) {
  const page = await visit('/percorsi/fare-con-le-macchine');
  await page.answer('/paths/fare-con-le-macchine', path);
  await page.settle();
  return { ...page, cost: () => wordsOf(page.getByRole('complementary', { name: 'Quanto costa' })) };
}

describe('the page of a path', () => {
  test('says at a glance how many courses and hours it is, and where it starts from', async () => {
    const { getByRole } = await open();
    const facts = getByRole('heading', { level: 1 }).parentElement!.querySelector('ul')!;
    expect([...facts.children].map(wordsOf)).toEqual(['2 corsi', '29 h 30 in tutto', 'Per chi comincia']);
  });

  test('shows its courses in the order they are taken, each with its next date, places and price', async () => {
    const { getByRole } = await open();
    const [first, second] = getByRole('region', { name: 'I corsi, in ordine' }).querySelectorAll('ol > li');
    expect(wordsOf(first!)).toBe(
      '1 Il primo robot In otto sere costruisci un robot. gio 14 gen, 18:00–20:30 ' +
        'Bottega Dergano · 1 incontro · 20 h 3 posti da 90,00 €',
    );
    expect(second!.querySelector('a')!.getAttribute('href')).toBe('/corsi/stampa-3d');
  });

  test('adds up what they cost one at a time, for each kind of reader, beside the memberships that open it', async () => {
    const { cost, getByRole } = await open();
    expect(cost()).toBe(
      'Quanto costa I 2 corsi, uno per volta Prezzi per chi è Coworker 130,00 € Residente nel quartiere 150,00 € ' +
        'Da fuori 180,00 € Comincia da Il primo robot Tessere per makers',
    );
    expect(getByRole('link', { name: 'Comincia da Il primo robot' }).getAttribute('href')).toBe(
      '/corsi/il-primo-robot',
    );
  });

  test('a course without a date has no price, and the sum says so', async () => {
    const { cost } = await open(aPath({ courses: [robot, { ...print, editions: [] }] }));
    expect(cost()).toContain('Da fuori 120,00 € Senza Stampa 3D: finché non c’è una data, il prezzo non si sa.');
  });

  test('a reader sees what they have done of it, and what is left costs', async () => {
    const { answer, signIn, cost, getByText } = await open();
    await signIn('external');
    await answer('/paths/fare-con-le-macchine', aPath({ courses: [{ ...robot, step: 'done' }, print] }));
    expect(wordsOf(getByText('L’hai già seguito').closest('li')!)).toBe(
      '1 Il primo robot L’hai già seguito In otto sere costruisci un robot.',
    );
    expect(cost()).toMatch(/Ti manca 1 corso .* Da fuori \(tu\) 60,00 € Continua con Stampa 3D$/);
  });

  test('whoever has them all has nothing left to pay', async () => {
    const { cost } = await open(
      aPath({
        courses: [
          { ...robot, step: 'done' },
          { ...print, step: 'held' },
        ],
      }),
    );
    expect(cost()).toBe('Quanto costa Di questo percorso hai già tutti i corsi.');
  });

  test('describes itself to search engines and to whoever is sent its address', async () => {
    await open(aPath({ courses: [robot, { ...print, coverUrl: '/api/v1/covers/abc' }] }));
    expect([
      TestBed.inject(Title).getTitle(),
      TestBed.inject(Meta).getTag('property="og:description"')?.content,
      TestBed.inject(Meta).getTag('property="og:image"')?.content,
      JSON.parse(document.getElementById('page-data')!.textContent!),
    ]).toEqual([
      'Fare con le macchine · Bottega',
      'Dal disegno al pezzo.',
      `${location.origin}/api/v1/covers/abc`,
      {
        '@context': 'https://schema.org',
        '@type': 'EducationalOccupationalProgram',
        name: 'Fare con le macchine',
      },
    ]);
  });

  test('one that is not there says where the others are', async () => {
    const { answer, getByRole } = await visit('/percorsi/sparito');
    const problem = { code: 'catalogue.path-not-found', title: 'Non c’è', detail: 'Questo percorso non c’è più.' };
    await answer('/paths/sparito', problem, 404);
    getByRole('heading', { name: 'Questo percorso qui non c’è' });
    expect(getByRole('link', { name: 'Vedi tutti i percorsi' }).getAttribute('href')).toBe('/percorsi');
    expect(TestBed.inject(Title).getTitle()).toBe('Questo percorso qui non c’è · Bottega');
  });
});
