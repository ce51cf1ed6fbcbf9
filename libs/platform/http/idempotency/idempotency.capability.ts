import { Global, Module } from '@nestjs/common';
import { defineCapability } from '@bottega/platform/persistence';
import { CreateIdempotentAnswers1700000010210 } from '../migrations/create-idempotent-answers';
import { ForgetOldAnswers } from './forget-old-answers';
import { IdempotentAnswers } from './idempotent-answers';

@Global()
@Module({ providers: [IdempotentAnswers, ForgetOldAnswers], exports: [IdempotentAnswers] })
class IdempotencyModule {}

export const idempotency = defineCapability({
  name: 'idempotency',
  schema: 'platform',
  module: IdempotencyModule,
  entities: [],
  migrations: [CreateIdempotentAnswers1700000010210],
  reads: [],
});
