import { Body, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { connect } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { ApiController, Day, Id, Nested, NestedList, PageQuery, Public, Text, Whole } from './index';
import { startSmallApp, type SmallApp } from './specs/small-app';

class ShelfDto {
  @Text({ max: 10 }) name!: string;
  @Whole({ min: 1, max: 5 }) height!: number;
}

class LibraryDto {
  @Text({ max: 20 }) name!: string;
  @Day() opensOn!: string;
  @Id({ optional: true }) keeperId?: string;
  @Nested(() => ShelfDto, { optional: true }) first?: ShelfDto;
  @NestedList(() => ShelfDto, { max: 2, optional: true }) shelves?: ShelfDto[];
}

let taken: unknown[] = [];

@ApiController('libraries')
@Public()
class LibraryController {
  @Post()
  @HttpCode(204)
  add(@Body() library: LibraryDto): void {
    taken.push({ ...library });
  }

  @Get()
  list(@Query() query: PageQuery): PageQuery {
    return { ...query };
  }

  @Get(':id')
  one(@Param('id', ParseUUIDPipe) id: string): string {
    return id;
  }
}

let small: SmallApp;
beforeAll(async () => {
  small = await startSmallApp([LibraryController]);
});
beforeEach(() => void (taken = []));
afterEach(() => expect(taken).toEqual([]));
afterAll(() => small.app.close());

const GOOD = { name: 'Dergano', opensOn: '2027-01-14' };

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  return (await response.json()) as Record<string, unknown>;
}

type RequestBody = NonNullable<RequestInit['body']>;

const post = async (body: RequestBody, headers: Record<string, string> = {}) =>
  problemOf(
    await fetch(`${small.url}/api/v1/libraries`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );

const get = async (path: string) => problemOf(await fetch(`${small.url}${path}`));

test('a problem says what is wrong in the caller’s language, and where', async () => {
  const problem = await post(JSON.stringify({ opensOn: '2027-02-30', extra: 1 }), { 'accept-language': 'en' });
  expect(problem).toEqual({
    type: '/problems/http.invalid-body',
    title: 'Data to correct',
    status: 422,
    code: 'http.invalid-body',
    detail: 'Some fields need correcting. Nothing was saved.',
    params: {},
    errors: [
      { pointer: '/extra', code: 'unknown-field', detail: 'This field does not exist.' },
      { pointer: '/name', code: 'required', detail: 'This is missing.' },
      { pointer: '/opensOn', code: 'not-a-date', detail: expect.stringContaining('This date does not exist.') },
    ],
    traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test.each([
  ['a wrong type', { ...GOOD, name: 7 }, [['/name', 'not-text']]],
  ['too long a text', { ...GOOD, name: 'x'.repeat(21) }, [['/name', 'too-long']]],
  ['a text of spaces', { ...GOOD, name: '   ' }, [['/name', 'required']]],
  ['a day that does not exist', { ...GOOD, opensOn: '2027-02-29' }, [['/opensOn', 'not-a-date']]],
  ['an id that is none', { ...GOOD, keeperId: 'Ada' }, [['/keeperId', 'not-an-id']]],
  ['null where nothing is meant', { ...GOOD, keeperId: null }, [['/keeperId', 'not-an-id']]],
  ['a list in place of an object', { ...GOOD, first: [] }, [['/first', 'not-an-object']]],
  [
    'faults deep inside',
    {
      ...GOOD,
      shelves: [
        { name: 'A', height: 9 },
        { name: 'B', height: 2, 'a/b~c': true },
      ],
    },
    [
      ['/shelves/0/height', 'too-big'],
      ['/shelves/1/a~1b~0c', 'unknown-field'],
    ],
  ],
  [
    'more items than allowed',
    { ...GOOD, shelves: [1, 2, 3].map((height) => ({ name: 'A', height })) },
    [['/shelves', 'too-many-items']],
  ],
  [
    'strings in place of objects',
    { ...GOOD, shelves: ['A', null] },
    [
      ['/shelves/0', 'not-an-object'],
      ['/shelves/1', 'not-an-object'],
    ],
  ],
  ['lists in place of objects', { ...GOOD, shelves: [[]] }, [['/shelves', 'not-an-object']]],
])('%s is refused by name and place', async (_, body, faults) => {
  const { status, code, errors } = await post(JSON.stringify(body));
  const found = (errors as { pointer: string; code: string }[]).map((error) => [error.pointer, error.code]);
  expect({ status, code, found }).toEqual({ status: 422, code: 'http.invalid-body', found: faults });
});

test.each([
  ['no JSON', 'nothing of the sort', 400, 'http.unreadable-body'],
  ['half a JSON', '{"name":', 400, 'http.unreadable-body'],
  ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), 400, 'http.unreadable-body'],
  ['a NUL', JSON.stringify({ ...GOOD, name: 'a\0b' }), 400, 'http.forbidden-character'],
  ['a NUL in a name', JSON.stringify({ ...GOOD, 'a\0b': 1 }), 400, 'http.forbidden-character'],
  ['a prototype', '{"__proto__": {"admin": true}}', 400, 'http.unreadable-body'],
  ['10 MB', JSON.stringify({ ...GOOD, name: 'x'.repeat(10_000_000) }), 413, 'http.body-too-large'],
  ['nothing', '', 422, 'http.invalid-body'],
  ['a list', '[]', 422, 'http.invalid-body'],
  ['a bare word', '"Dergano"', 422, 'http.invalid-body'],
  ['null', 'null', 422, 'http.invalid-body'],
])('a body of %s changes nothing', async (_, body, status, code) => {
  expect(await post(body as RequestBody)).toMatchObject({ status, code });
});

test('only JSON is read', async () => {
  const problem = await post('<name>Dergano</name>', { 'content-type': 'application/xml' });
  expect(problem).toMatchObject({ status: 415, code: 'http.unsupported-media' });
});

test.each([
  ['/api/v1/libraries/%E0%A4%A', 400, 'http.malformed-request'],
  ['/api/v1/libraries/%C3%28', 400, 'http.malformed-request'],
  ['/api/v1/libraries/Ada', 400, 'http.malformed-request'],
  [`/api/v1/libraries/${'x'.repeat(400)}`, 400, 'http.malformed-request'],
  ['/api/v1/libraries?limit=0', 422, 'http.invalid-body'],
  ['/api/v1/libraries?limit=many', 422, 'http.invalid-body'],
  ['/api/v1/libraries?unknown=1', 422, 'http.invalid-body'],
  ['/api/v1/libraries?cursor=a%00b', 400, 'http.forbidden-character'],
  ['/api/v1/nowhere', 404, 'http.not-found'],
])('%s is answered by a problem', async (path, status, code) => {
  expect(await get(path)).toMatchObject({ status, code });
});

test('what is not even HTTP is answered by a problem too', async () => {
  const socket = connect(Number(new URL(small.url).port), '127.0.0.1');
  socket.write('GET /api/v1/libraries HTTP/1.1\r\nHost: x\r\nBroken Header\r\n\r\n');
  const answer = await readAll(socket);
  expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
  expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({ status: 400, code: 'http.malformed-request' });
});
