import { Global, Module } from '@nestjs/common';
import { TableExports } from './http/table-exports';

@Global()
@Module({ providers: [TableExports], exports: [TableExports] })
export class TablesModule {}
