import { Failure } from './failure';

test('of what went wrong a queue keeps the words, without what they quote', () => {
  const cause = new Error('No money to IT60X0542811101000000123456 for anna@example.org');
  const failed = expect.objectContaining({ message: 'No money to ‹iban› for ‹e-mail›', cause });
  expect(() => Failure.of(cause)).toThrow(failed);
  expect(() => Failure.of(cause)).toThrow(expect.objectContaining({ stack: expect.not.stringContaining('IT60') }));
});
