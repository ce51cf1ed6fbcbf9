import { readIdempotencyKey } from './idempotency-key';

test.each([
  ['"8e03978e-40d5-43dd-bc93-6894a57f9324"', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
  ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
  ['a'.repeat(255), 'a'.repeat(255)],
])('%j is the key %j', (header, key) => {
  expect(readIdempotencyKey(header)).toBe(key);
});

test.each(['', '""', '"open', 'two words', 'perché', 'a'.repeat(256), 'a"b', 'a\\b'])('%j is no key', (header) => {
  expect(() => readIdempotencyKey(header)).toThrow(expect.objectContaining({ code: 'http.idempotency-key-malformed' }));
});
