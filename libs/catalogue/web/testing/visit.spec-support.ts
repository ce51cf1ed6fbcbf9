import { provideLocationMocks } from '@angular/common/testing';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Clock } from '@bottega/platform/kernel';
import { providePlatform, SessionStore } from '@bottega/platform/web';
import { getQueriesForElement } from '@testing-library/dom';
import { cataloguePages, pathPages } from '../catalogue.routes';
import type { Affiliation } from '../data/views';
import { PATH_PLANS } from '../path/path-plans-piece';

@Component({ template: 'Tessere per {{ pathId() }}' })
class SomePlans {
  readonly pathId = input<string>();
}

/** Sunday 10 January 2027, in the morning. */
export const NOW = new Date('2027-01-10T09:00:00Z');

/** Opens an address of the catalogue as a reader would; what the API answers is up to the spec. */
export async function visit(address: string) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([...cataloguePages, ...pathPages], withComponentInputBinding()),
      provideLocationMocks(),
      providePlatform({}),
      provideHttpClientTesting(),
      { provide: PATH_PLANS, useValue: () => Promise.resolve(SomePlans) },
      { provide: Clock, useValue: { now: () => NOW } },
    ],
  });
  TestBed.inject(Router).setUpLocationChangeListener();
  const harness = await RouterTestingHarness.create(address);
  const http = TestBed.inject(HttpTestingController);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  await settle();
  const asked = (path: string): TestRequest[] => http.match(({ url }) => url === `/api/v1${path}`);

  return {
    harness,
    settle,
    /** What was asked of an address of the API since the last time, not answered yet. */
    asked,
    /** Answers everything that was asked of an address. */
    async answer(path: string, body: object | null, status = 200) {
      for (const request of asked(path)) request.flush(body, { status, statusText: String(status) });
      await settle();
    },
    /** Who is reading turns out to be somebody. */
    async signIn(affiliation: Affiliation, affiliationVerified = true) {
      const ready = TestBed.inject(SessionStore).refresh();
      const person = { givenName: 'Sara', familyName: 'Monti', affiliation, affiliationVerified };
      for (const request of asked('/auth/session')) request.flush({ account: { person, roles: [], permissions: [] } });
      await ready;
      await settle();
    },
    ...getQueriesForElement(document.body),
  };
}

/** What an element says, in one line. */
export function wordsOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}
