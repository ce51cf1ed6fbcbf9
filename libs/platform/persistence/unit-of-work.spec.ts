import type { DataSource } from 'typeorm';
import { createTestDatabase, race, type TestDatabase } from '@bottega/platform/testing';
import { createDataSource } from './data-source';
import { Database } from './database';
import { UnitOfWork } from './unit-of-work';

describe('a unit of work', () => {
  let database: TestDatabase;
  let source: DataSource;
  let uow: UnitOfWork;
  let reads: Database;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 12 }, []).initialize();
    uow = new UnitOfWork(source);
    reads = new Database(source);
    await uow.run(() => uow.query('CREATE TABLE shelf (id text PRIMARY KEY, books integer NOT NULL)'));
  });

  beforeEach(() => uow.run(() => uow.query(`TRUNCATE shelf`)));

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const put = (id: string, books = 1) => uow.query('INSERT INTO shelf VALUES ($1, $2)', [id, books]);
  const shelves = () => reads.query('SELECT id, books FROM shelf ORDER BY id');

  test('commits all of its work or none', async () => {
    await uow.run(async () => void (await put('a'), await put('b')));
    const refused = uow.run(async () => {
      await put('c');
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await shelves()).toEqual([
      { id: 'a', books: 1 },
      { id: 'b', books: 1 },
    ]);
  });

  test('is joined by those opened inside it, whose failure undoes all', async () => {
    const refused = uow.run(async () => {
      await put('outer');
      await uow.run(() => put('inner'));
      expect(await shelves()).toEqual([
        { id: 'inner', books: 1 },
        { id: 'outer', books: 1 },
      ]);
      throw new Error('the outer one fails');
    });
    await expect(refused).rejects.toThrow('the outer one fails');
    expect(await shelves()).toEqual([]);
  });

  test('is invisible to others until it commits', async () => {
    let seenFromOutside: unknown;
    await uow.run(async () => {
      await put('a');
      seenFromOutside = await source.query('SELECT * FROM shelf');
    });
    expect(seenFromOutside).toEqual([]);
    expect(await shelves()).toEqual([{ id: 'a', books: 1 }]);
  });

  test('is the only place where writing is possible', async () => {
    await expect(reads.query(`INSERT INTO shelf VALUES ('stray', 1)`)).rejects.toMatchObject({
      driverError: { code: '25006' },
    });
    expect(() => uow.manager).toThrow('Not inside a unit of work');
    await expect(uow.lock('x')).rejects.toThrow('Not inside a unit of work');
    expect(await shelves()).toEqual([]);
  });

  test('gives the rows of INSERT, UPDATE and DELETE … RETURNING', async () => {
    const given = await uow.run(async () => [
      await uow.query(`INSERT INTO shelf VALUES ('a', 1) RETURNING id`),
      await uow.query(`UPDATE shelf SET books = 2 RETURNING books`),
      await uow.query(`DELETE FROM shelf RETURNING id, books`),
    ]);
    expect(given).toEqual([[{ id: 'a' }], [{ books: 2 }], [{ id: 'a', books: 2 }]]);
  });

  test('runs what waits for the commit only if there is one, and after it', async () => {
    const heard: unknown[] = [];
    const hear = (what: string) => async () => {
      await put(what);
      uow.afterCommit(() => heard.push(what));
      if (what === 'refused') throw new Error('no');
      expect(heard).toEqual([]);
    };
    await expect(uow.run(hear('refused'))).rejects.toThrow('no');
    await uow.run(hear('kept'));
    expect(heard).toEqual(['kept']);
  });

  test('is tried again when PostgreSQL ends it to break a deadlock', async () => {
    await uow.run(async () => void (await put('a', 0), await put('b', 0)));
    let runs = 0;
    const bothOf = (first: string, second: string) =>
      uow.run(async () => {
        runs++;
        await uow.query('UPDATE shelf SET books = books + 1 WHERE id = $1', [first]);
        await uow.query('SELECT pg_sleep(0.3)');
        await uow.query('UPDATE shelf SET books = books + 1 WHERE id = $1', [second]);
      });
    await Promise.all([bothOf('a', 'b'), bothOf('b', 'a')]);
    expect(runs).toBeGreaterThan(2);
    expect(await shelves()).toEqual([
      { id: 'a', books: 2 },
      { id: 'b', books: 2 },
    ]);
  });

  test('does not try again what failed for another reason', async () => {
    let runs = 0;
    const twice = uow.run(async () => {
      runs++;
      await put('same');
      await put('same');
    });
    await expect(twice).rejects.toMatchObject({ driverError: { code: '23505' } });
    expect(runs).toBe(1);
  });

  test('locks once: a second time could be out of order', async () => {
    await expect(
      uow.run(async () => {
        await uow.lock('a');
        await uow.lock('b');
      }),
    ).rejects.toThrow('Resources are locked once per unit of work: name them all together');
  });

  describe('when many want the same two resources in either order', () => {
    const other = { a: 'b', b: 'a' } as const;
    const startingWith = (index: number) => (index % 2 === 0 ? 'a' : 'b');

    test('named together they are taken in one order, and nobody gives way', async () => {
      await uow.run(async () => void (await put('a', 0), await put('b', 0)));
      let runs = 0;
      const { won } = await race(40, (index) =>
        uow.run(async () => {
          runs++;
          const first = startingWith(index);
          await uow.lock(`shelf:${first}`, `shelf:${other[first]}`);
          await uow.query('UPDATE shelf SET books = books + 1 WHERE id = $1', [first]);
          await uow.query('UPDATE shelf SET books = books + 1 WHERE id = $1', [other[first]]);
        }),
      );
      expect({ won: won.length, runs }).toEqual({ won: 40, runs: 40 });
      expect(await shelves()).toEqual([
        { id: 'a', books: 40 },
        { id: 'b', books: 40 },
      ]);
    });

    test('taken one by one they deadlock: the control that the order is what helps', async () => {
      const lockOneByOne = (index: number) =>
        source.transaction(async (manager) => {
          const first = startingWith(index);
          await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`shelf:${first}`]);
          await manager.query('SELECT pg_sleep(0.1)');
          await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`shelf:${other[first]}`]);
        });
      const { lost } = await race(8, lockOneByOne);
      expect(lost.length).toBeGreaterThan(0);
      expect(lost.map((error) => (error as { driverError: { code: string } }).driverError.code)).toEqual(
        lost.map(() => '40P01'),
      );
    });
  });

  test('keeps names for whoever waits, and lets go at the end', async () => {
    const order: string[] = [];
    const hold = (who: string, pause: number) =>
      uow.run(async () => {
        await uow.lock('the one room');
        order.push(`${who} in`);
        await uow.query('SELECT pg_sleep($1)', [pause]);
        order.push(`${who} out`);
      });
    const ada = hold('Ada', 0.2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([ada, hold('Bruno', 0)]);
    expect(order).toEqual(['Ada in', 'Ada out', 'Bruno in', 'Bruno out']);
  });
});
