import { defineCapability } from '@bottega/platform/persistence';
import { __Cap__Module } from './__cap__.module';
import { __Entity__Row } from './infrastructure/__entity__.row';
import { Create__Cap____stamp__ } from './infrastructure/migrations/create-__cap__';

export const __cap__ = defineCapability({
  name: '__cap__',
  schema: '__cap__',
  module: __Cap__Module,
  entities: [__Entity__Row],
  migrations: [Create__Cap____stamp__],
  reads: [],
});
