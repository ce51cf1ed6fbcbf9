import { TestBed } from '@angular/core/testing';
import { Confirmation } from './confirmation';

const question = { heading: 'Annullare?', text: '6 persone verranno avvisate.', action: 'Annulla e avvisa 6 persone' };

test('the answer is what was chosen', async () => {
  const confirmation = TestBed.inject(Confirmation);
  const answer = confirmation.ask(question);
  confirmation.reply(true);
  expect([await answer, confirmation.question()]).toEqual([true, null]);
});

test('a question put aside by another is answered no', async () => {
  const confirmation = TestBed.inject(Confirmation);
  const first = confirmation.ask(question);
  const second = confirmation.ask({ ...question, heading: 'Davvero?' });
  confirmation.reply(true);
  expect([await first, await second]).toEqual([false, true]);
});
