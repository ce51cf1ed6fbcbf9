import { Component, inject, RESPONSE_INIT, signal } from '@angular/core';
import { Problem } from '../api/problem';
import { render } from '../testing';
import { respondAs, respondWith } from './respond-with';

const notFound = new Problem(404, { code: 'catalogue.course-not-found', title: 'Non trovato', detail: 'Non c’è.' });

@Component({ template: '' })
class MissingPage {
  constructor() {
    respondWith(404);
  }
}

@Component({ template: '' })
class CoursePage {
  readonly problem = signal<Problem | null>(null);
  readonly response = inject(RESPONSE_INIT, { optional: true });

  constructor() {
    respondAs(this.problem);
  }
}

const drawnByServer = (response: ResponseInit) => ({ providers: [{ provide: RESPONSE_INIT, useValue: response }] });

test('a page drawn by the server goes out with the status it says', async () => {
  const response: ResponseInit = {};
  await render(MissingPage, drawnByServer(response));
  expect(response).toEqual({ status: 404 });
});

test('a page that shows a refusal goes out with its status, once it is known', async () => {
  const response: ResponseInit = { status: 200 };
  const { fixture } = await render(CoursePage, drawnByServer(response));
  expect(response).toEqual({ status: 200 });

  fixture.componentInstance.problem.set(notFound);
  await fixture.whenStable();
  expect(response).toEqual({ status: 404 });
});

test('in the browser there is no response to speak of', async () => {
  const { fixture } = await render(CoursePage);
  fixture.componentInstance.problem.set(notFound);
  await fixture.whenStable();
  expect(fixture.componentInstance.response).toBeNull();
});
