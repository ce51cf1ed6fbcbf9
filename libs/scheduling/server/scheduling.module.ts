import { Global, Module } from '@nestjs/common';
import { EditionSummaries } from './queries/edition-summaries';
import { SessionSummaries } from './queries/session-summaries';
import { Programme } from './scheduling.port';

@Global()
@Module({ providers: [EditionSummaries, SessionSummaries, Programme], exports: [Programme] })
export class SchedulingModule {}
