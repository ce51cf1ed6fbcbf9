import { type CourseImport, ImportCourses } from '@bottega/catalogue/server';
import { Database } from '@bottega/platform/persistence';
import { readCsv } from '@bottega/platform/tables';
import { countStatements } from '@bottega/platform/testing';
import { aCentre, type ACentre } from '../support/a-centre';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let centre: ACentre;
beforeEach(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
});
afterEach(() => test.close());

const importing = (rows: CourseImport['rows'], wish: Partial<CourseImport> = {}) =>
  test.app.get(ImportCourses).run({ rows, assumed: {}, dryRun: false, onProgress: () => undefined, ...wish });

const kept = () =>
  test.app.get(Database).query(
    `SELECT external_code AS code, slug, title, status, total_minutes AS minutes, reason, valid_from::text AS "from"
       FROM catalogue.course JOIN catalogue.course_tax_treatment ON course_id = id ORDER BY title, slug`,
  );

const courses = async () =>
  (await test.app.get(Database).one<{ n: number }>('SELECT count(*) AS n FROM catalogue.course'))!.n;

describe('a list of courses', () => {
  it('becomes drafts with addresses of their own, and is written down in the audit log', async () => {
    const rows = [['codice', 'titolo', 'ore', 'indirizzo'], ['A1', 'Cucito', '8', ''], ['A2', 'Cucito', '', ''], ['', 'Maglia', '', 'cucito-2']]; // prettier-ignore
    const assumed = { taxReason: 'Associazione' };
    expect(await importing(rows, { assumed })).toEqual({ added: 3, known: 0, faults: [], ignored: [] });
    const common = { status: 'draft', reason: 'Associazione', from: '2027-01-11' };
    expect(await kept()).toEqual([
      { code: 'A1', slug: 'cucito', title: 'Cucito', minutes: 480, ...common },
      { code: 'A2', slug: 'cucito-3', title: 'Cucito', minutes: 1200, ...common },
      { code: null, slug: 'cucito-2', title: 'Maglia', minutes: 1200, ...common },
    ]);
    const log = await test.app
      .get(Database)
      .query(`SELECT actor_id, action, after FROM platform.audit_entry WHERE subject_type = 'course-import'`);
    expect(log).toEqual([{ actor_id: null, action: 'catalogue.import-courses', after: { added: 3 } }]);
  });

  it('read again adds only what is new, and leaves what staff have changed since', async () => {
    const rows = [['codice', 'titolo'], ['A1', 'Cucito'], ['', 'Maglia']]; // prettier-ignore
    await importing(rows);
    const { items } = (await centre.staff.get('/staff/courses')).body;
    const sewing = items.find(({ title }: { title: string }) => title === 'Cucito');
    await centre.staff.patch(`/courses/${sewing.id}`, { title: 'Cucito a mano' });
    expect(await importing([...rows, ['A3', 'Uncinetto']])).toEqual({ added: 1, known: 2, faults: [], ignored: [] });
    expect((await kept()).map((row) => (row as { title: string }).title)).toEqual([
      'Cucito a mano',
      'Maglia',
      'Uncinetto',
    ]);
  });

  it('cannot give a course the address of another', async () => {
    await importing([['titolo'], ['Cucito']]);
    const { added, faults } = await importing([['codice', 'titolo', 'slug'], ['A1', 'Altro', 'cucito'], ['A2', 'Uno', 'due'], ['A3', 'Tre', 'due']]); // prettier-ignore
    expect([added, faults.map(({ row, error }) => [row, error.code])]).toEqual([
      1,
      [[2, 'catalogue.slug-taken'], [4, 'catalogue.slug-taken']], // prettier-ignore
    ]);
  });

  it('tried first changes nothing', async () => {
    expect(await importing([['titolo'], ['Cucito']], { dryRun: true })).toEqual({ added: 1, known: 0, faults: [], ignored: [] }); // prettier-ignore
    expect(await courses()).toBe(0);
  });

  it('is taken over whole or not at all', async () => {
    const rows = [['titolo'], ...Array.from({ length: 700 }, (_, index) => [`Corso ${index}`])];
    const onProgress = (written: number, of: number) => {
      if (written === of) throw new Error('the plug is pulled');
    };
    await expect(importing(rows, { onProgress })).rejects.toThrow('the plug is pulled');
    expect(await courses()).toBe(0);
  });

  it('of thousands is written in few statements, with the fault of each odd row', async () => {
    const list = readCsv(Buffer.from(aLongList(3300)));
    const steps: number[] = [];
    const { result, statements } = await countStatements(() =>
      importing(list, { onProgress: (written) => steps.push(written) }),
    );
    const codes = result.faults.map(({ row, error }) => `${row} ${error.code}`);
    expect([result.added, codes.length, codes.slice(0, 3)]).toEqual([
      3204,
      96,
      ['102 catalogue.title-missing', '103 catalogue.text-too-long', '104 catalogue.hours-unreadable'],
    ]);
    expect(steps).toEqual([500, 1000, 1500, 2000, 2500, 3000, 3204]);
    expect(statements.length).toBeLessThan(25);
    expect(await courses()).toBe(3204);
  });

  it('imported twice at once is there once', async () => {
    const list = readCsv(Buffer.from(aLongList(300)));
    const outcomes = await Promise.all([importing(list), importing(list)]);
    expect(outcomes.map(({ added, known }) => [added, known]).sort()).toEqual([[0, 294], [294, 0]]); // prettier-ignore
    expect(await courses()).toBe(294);
  });
});

/** As exported by somebody's web site; every hundredth row and the two after it are wrong, each in its own way. */
function aLongList(rows: number): string {
  const row = (index: number) => {
    const odd = index >= 100 ? index % 100 : 99;
    const title = odd === 0 ? '' : odd === 1 ? 'Lungo '.repeat(30) : `"Corso di città ""n. ${Math.floor(index / 2)}"""`;
    const text = index % 5 ? '' : `"<p>L&#39;arte; la ""tecnica"".</p>\r\n<ul><li>uno</li></ul>"`;
    return `C${index};${title};${text};${odd === 2 ? 'molte' : 20}`;
  };
  return ['codice;titolo;descrizione;ore', ...Array.from({ length: rows }, (_, index) => row(index))].join('\r\n');
}
