import { mayBeResent, MESSAGE_STATUSES } from './message-status';

test('what has come to an end may be sent again, but not what is on its way or was taken back', () => {
  expect(MESSAGE_STATUSES.filter(mayBeResent)).toEqual(['sent', 'uncertain', 'failed', 'skipped']);
});
