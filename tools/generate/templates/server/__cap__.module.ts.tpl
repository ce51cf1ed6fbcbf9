import { Global, Module } from '@nestjs/common';
import { Add__Entity__ } from './application/add-__entity__';
import { Personal__Entities__ } from './application/personal-__entities__';
import { Remove__Entity__ } from './application/remove-__entity__';
import { __Entities__Controller } from './http/__entities__.controller';
import { __Entity__Repository } from './infrastructure/__entity__.repository';
import { ListMy__Entities__ } from './queries/list-my-__entities__';
import { __Entities__ } from './__cap__.port';

@Global()
@Module({
  controllers: [__Entities__Controller],
  providers: [Add__Entity__, Remove__Entity__, ListMy__Entities__, __Entity__Repository, __Entities__, Personal__Entities__],
  exports: [__Entities__],
})
export class __Cap__Module {}
