/** Places where a test kills the process to prove that what follows a crash is right. */
export type FaultPoint =
  | 'uow.before-commit'
  | 'uow.after-commit'
  | 'relay.after-enqueue'
  | 'handler.before-commit'
  | 'mail.after-marked-sending'
  | 'mail.after-accepted'
  | 'mail.after-marked-sent'
  | 'queue.before-commit'
  | 'certificate.before-commit'
  | 'operation.before-person-commit'
  | 'operation.after-person';

const [armed, countdown] =
  process.env['NODE_ENV'] === 'production' ? [] : (process.env['BOTTEGA_FAULT'] ?? '').split(':');
let passesLeft = Number(countdown ?? 1);

/** Dies here, without a goodbye, the n-th time when armed by `BOTTEGA_FAULT=<point>[:n]`. Never in production. */
export function faultPoint(point: FaultPoint): void {
  if (armed === point && --passesLeft <= 0) process.kill(process.pid, 'SIGKILL');
}
