import { Body, Get, Logger, Post, Query } from '@nestjs/common';
import { createLog } from '@bottega/platform/logs';
import { Public } from './access';
import { ApiController } from './api-controller';
import { Text } from './fields/fields';
import { startSmallApp } from './specs/small-app';

class Note {
  @Text({ max: 50 }) words!: string;
}

@ApiController('notes')
class NotesController {
  private readonly log = new Logger('Notes');

  @Get(':token')
  @Public()
  async read(@Query('by') by: string): Promise<void> {
    await Promise.resolve();
    throw new Error(`Nobody by the name of ${by ? 'that' : 'nobody'}`);
  }

  @Post()
  @Public()
  async write(@Body() { words }: Note): Promise<object> {
    await new Promise((done) => setTimeout(done, 1));
    this.log.warn({ message: 'A note was written', letters: words.length });
    return {};
  }
}

test('whatever a request causes to be said bears the trace id that its caller was told, and not its address', async () => {
  const lines: string[] = [];
  const { app, url } = await startSmallApp([NotesController], createLog('info', { write: (line) => lines.push(line) }));
  const written = await fetch(`${url}/api/v1/notes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ words: 'Gesualda' }),
  });
  const failed = (await (await fetch(`${url}/api/v1/notes/s3cr3t?by=Gesualda`)).json()) as { traceId: string };
  await app.close();

  const said = lines.map((line) => JSON.parse(line)).filter(({ by }) => by !== 'NestApplication');
  const [{ traceId }] = said;
  const time = expect.any(String);
  const ms = expect.any(Number);
  expect(written.status).toBe(201);
  expect(said).toEqual([
    { level: 'warn', time, traceId, by: 'Notes', letters: 8, message: 'A note was written' },
    { level: 'info', time, traceId, method: 'POST', route: '/api/v1/notes', status: 201, ms, message: 'Answered' },
    {
      level: 'error',
      time,
      traceId: failed.traceId,
      by: 'Problem',
      code: 'http.unexpected',
      error: { type: 'Error', message: 'Nobody by the name of that', stack: expect.any(String) },
      message: 'A request failed',
    },
    {
      level: 'info',
      time,
      traceId: failed.traceId,
      method: 'GET',
      route: '/api/v1/notes/:token',
      status: 500,
      ms,
      message: 'Answered',
    },
  ]);
  expect(lines.join('')).not.toMatch(/Gesualda|s3cr3t/);
});
