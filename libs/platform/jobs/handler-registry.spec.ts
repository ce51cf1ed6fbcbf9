import { Injectable, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Handles, Recurring } from './decorators';
import { HandlerRegistry } from './handler-registry';
import { defineJob } from './kinds';

const water = defineJob<{ plant: string }>('spec.water', 'documents');

@Injectable()
class Gardener {
  @Handles(water)
  async water(_: { plant: string }): Promise<void> {}

  @Recurring('spec.rake', { every: 60_000 })
  async rake(): Promise<void> {}
}

@Injectable()
class SecondGardener {
  @Handles(water)
  async water(_: { plant: string }): Promise<void> {}
}

@Injectable()
class Raker {
  @Recurring('spec.rake', { every: 60_000 })
  async rake(): Promise<void> {}
}

/** Of the same name as another: deliveries in flight could not tell them apart. */
const namesake = { Gardener: class Gardener extends Raker {} }.Gardener;

function start(...handlers: Type[]) {
  @Module({ imports: [DiscoveryModule], providers: [HandlerRegistry, ...handlers] })
  class SpecModule {}
  return NestFactory.createApplicationContext(SpecModule, { logger: false, abortOnError: false });
}

test('every handler is found by what it hears', async () => {
  const registry = (await start(Gardener)).get(HandlerRegistry);
  expect(registry.job('spec.water')).toMatchObject({ id: 'Gardener.water', role: 'job' });
  expect(registry.recurring()).toMatchObject([{ id: 'Gardener.rake', name: 'spec.rake', schedule: { every: 60_000 } }]);
  expect([registry.byId('Gardener.rake')?.name, registry.byId('Gardener.prune')]).toEqual(['spec.rake', undefined]);
});

test.each([
  ['a job has no handler', [], 'Job spec.water has 0 handlers instead of one'],
  ['a job has two', [Gardener, SecondGardener], 'Job spec.water has 2 handlers instead of one'],
  ['two recur by one name', [Gardener, Raker], 'spec.rake recurs twice'],
  ['two handlers have one name', [Gardener, namesake], 'Handler Gardener.rake exists twice; spec.rake recurs twice'],
])('does not start when %s', async (_, handlers, complaint) => {
  await expect(start(...handlers)).rejects.toThrow(complaint);
});

test('a job is declared once', () => {
  expect(() => defineJob('spec.water', 'mail')).toThrow('Job spec.water is declared twice');
});
