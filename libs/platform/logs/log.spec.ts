import { QueryFailedError } from 'typeorm';
import { createLog } from './log';
import { NestLog } from './nest-log';
import { inTrace } from './trace';

function aLog() {
  const written: string[] = [];
  const log = createLog('info', { write: (line: string) => void written.push(line) });
  return { log, written, lines: () => written.map((line) => JSON.parse(line)) };
}

test('a line says when, how grave, what, and which request or delivery it belongs to', () => {
  const { log, lines } = aLog();
  inTrace({ traceId: 'a-request' }, () => log.info({ route: '/courses' }, 'Answered'));
  inTrace({ delivery: 'a-delivery' }, () => log.warn('Tried again'));
  log.debug('Nobody asked');
  expect(lines()).toEqual([
    { level: 'info', time: expect.any(String), traceId: 'a-request', route: '/courses', message: 'Answered' },
    { level: 'warn', time: expect.any(String), delivery: 'a-delivery', message: 'Tried again' },
  ]);
});

test.each([
  ['an address', 'rejected: 550 <anna.bo@example.org> unknown', 'rejected: 550 <‹e-mail›> unknown'],
  ['an IBAN', 'from IT60X0542811101000000123456 today', 'from ‹iban› today'],
  ['an IBAN with spaces', 'IT60 X054 2811 1010 0000 0123 456', '‹iban›'],
  ['a card', 'card 4242 4242 4242 4242 declined', 'card ‹card› declined'],
  ['the gateway’s key', 'Invalid API Key: sk_live_4eC39H', 'Invalid API Key: ‹key›'],
  ['the webhooks’ secret', 'signed with whsec_4eC39H', 'signed with ‹key›'],
  ['a session', 'cookie ' + 'aB3_-'.repeat(9), 'cookie ‹secret›'],
  [
    'what could not be read',
    'invalid input syntax for type uuid: "Anna Bo"',
    'invalid input syntax for type uuid: ‹value›',
  ],
  ['a row', 'Key (given_name, city)=(Anna, Roma) already exists', 'Key (given_name, city)=(‹value›) already exists'],
  ['no moment', 'expired at 1799658000000', 'expired at 1799658000000'],
  ['no id', 'delivery 0197f0a0-0000-7000-8000-00000000000a', 'delivery 0197f0a0-0000-7000-8000-00000000000a'],
])('of %s nothing personal is written', (_, said, written) => {
  const { log, lines } = aLog();
  log.error({ error: new Error(said) }, said);
  const [{ message, error }] = lines();
  expect([message, error.message]).toEqual([written, written]);
});

test('of a failed statement neither parameters nor row are written', () => {
  const refused = Object.assign(new Error('duplicate key value violates unique constraint "person_email"'), {
    code: '23505',
    constraint: 'person_email',
    detail: 'Key (email)=(anna@example.org) already exists.',
  });
  const { log, lines } = aLog();
  log.error({ error: new QueryFailedError('INSERT …', ['Anna', 'Bo'], refused) }, 'A request failed');
  expect(lines()[0].error).toEqual({
    type: 'QueryFailedError',
    message: 'duplicate key value violates unique constraint "person_email"',
    stack: expect.stringContaining('log.spec.ts'),
    code: '23505',
    constraint: 'person_email',
  });
});

test('what Nest’s Logger is told is a line like the others, without the building of modules', () => {
  const { log, lines } = aLog();
  const nest = new NestLog(log);
  const error = new Error('Out of paper');
  nest.log('AppModule dependencies initialized', 'InstanceLoader');
  nest.log('Ready', 'Worker');
  nest.error('Printing failed', error.stack, 'Printer');
  nest.error(error, 'Printer');
  nest.warn({ message: 'Little paper', sheets: 3 }, 'Printer');
  expect(lines()).toEqual([
    { level: 'info', time: expect.any(String), by: 'Worker', message: 'Ready' },
    { level: 'error', time: expect.any(String), by: 'Printer', message: 'Printing failed', stack: error.stack },
    {
      level: 'error',
      time: expect.any(String),
      by: 'Printer',
      message: 'Out of paper',
      error: { type: 'Error', message: 'Out of paper', stack: error.stack },
    },
    { level: 'warn', time: expect.any(String), by: 'Printer', sheets: 3, message: 'Little paper' },
  ]);
});
