import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '@bottega/platform/testing';
import { createDataSource } from './data-source';
import { Database } from './database';
import { UnitOfWork } from './unit-of-work';

describe('units of work together', () => {
  let database: TestDatabase;
  let source: DataSource;
  let uow: UnitOfWork;
  let reads: Database;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource({ url: database.url }, []).initialize();
    uow = new UnitOfWork(source);
    reads = new Database(source);
    await uow.run(() => uow.query('CREATE TABLE shelf (id text PRIMARY KEY)'));
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const lockAndPut = (id: string) =>
    uow.run(async () => {
      await uow.lock(`shelf ${id}`);
      await uow.query('INSERT INTO shelf VALUES ($1)', [id]);
    });
  const shelves = () => reads.query('SELECT id FROM shelf ORDER BY id');

  test('each name their locks, and what follows the commit comes once, after the last', async () => {
    const told: string[] = [];
    await uow.together(async () => {
      await lockAndPut('a');
      await uow.run(async () => uow.afterCommit(() => told.push('a is there')));
      await lockAndPut('b');
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['a is there']);
    expect(await shelves()).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  test('one of them still locks once, however deep', async () => {
    const twice = uow.together(() =>
      uow.run(async () => {
        await uow.lock('one');
        await uow.run(() => uow.lock('other'));
      }),
    );
    await expect(twice).rejects.toThrow('locked once');
  });

  test('all happen or none does', async () => {
    const before = await shelves();
    const refused = uow.together(async () => {
      await lockAndPut('c');
      await lockAndPut('c');
    });
    await expect(refused).rejects.toThrow('duplicate key');
    expect(await shelves()).toEqual(before);
  });

  test('one that fails leaves nothing behind when its caller goes on without it', async () => {
    const told: string[] = [];
    await uow.together(async () => {
      await lockAndPut('d');
      const failing = uow.run(async () => {
        uow.afterCommit(() => told.push('e is there'));
        await uow.query("INSERT INTO shelf VALUES ('e')");
        await uow.query("INSERT INTO shelf VALUES ('d')");
      });
      await expect(failing).rejects.toThrow('duplicate key');
      await lockAndPut('f');
    });
    expect(told).toEqual([]);
    expect((await shelves()).slice(-2)).toEqual([{ id: 'd' }, { id: 'f' }]);
  });
});
