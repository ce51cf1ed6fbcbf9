import { Global, Module } from '@nestjs/common';
import { Courses } from './catalogue.port';

@Global()
@Module({ providers: [Courses], exports: [Courses] })
export class CatalogueModule {}
