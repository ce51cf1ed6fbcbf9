import { HttpTestingController } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, type Routes } from '@angular/router';
import { render, type RenderOptions } from '@bottega/platform/web/testing';
import { fireEvent } from '@testing-library/dom';
import { identityWords } from './identity-words';

export const person = {
  id: '01980000-0000-7000-8000-000000000001',
  givenName: 'Lucia',
  familyName: 'Neri',
  email: 'lucia@example.org',
  emailConfirmed: true,
  birthDate: '1988-02-29',
  locale: 'it' as const,
  affiliation: 'resident' as const,
  affiliationVerifiedAt: null,
  affiliationVerifiedBy: null,
  affiliationEvidence: null,
  guardianName: null,
  guardianConsentOn: null,
  registeredAt: '2027-01-11T09:00:00.000Z',
  version: 1,
  lastSeenAt: null,
  roles: [],
};

export const accountOf = (roles: { role: string; centreId: string | null }[], permissions: string[]) => ({
  account: {
    person: { ...person, affiliationVerified: false, hasPassword: true },
    roles,
    permissions,
  },
});

const anywhere: Routes = [{ path: '**', children: [] }];

/** A screen in the page, with what it asks of the API answered by hand. */
export async function open<C>(screen: Type<C>, options: RenderOptions = {}) {
  const rendered = await render(screen, {
    words: { identity: identityWords },
    asking: true,
    ...options,
    providers: [provideRouter(anywhere), ...(options.providers ?? [])],
  });
  document.body.replaceChildren(rendered.host);
  const http = TestBed.inject(HttpTestingController);
  const settle = async () => {
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      TestBed.tick();
    }
  };
  await settle();
  let seen: string | null = null;
  return {
    ...rendered,
    settle,
    router: TestBed.inject(Router),
    /** Answers the one request that waits there, and gives what it carried. */
    async answer(method: string, address: string, body: object | null, status = 200) {
      await settle();
      const url = `/api/v1${address}`;
      const request = http.expectOne((asked) => asked.method === method && asked.urlWithParams === url, url);
      seen = request.request.headers.get('If-Match');
      request.flush(body, { status, statusText: String(status) });
      await settle();
      return request.request.body as unknown;
    },
    /** Which version the last request said it had seen. */
    versionSeen: () => seen,
    nothingAsked: () => http.verify(),
    write(label: string, value: string) {
      fireEvent.input(rendered.getByLabelText(label), { target: { value } });
      fireEvent.blur(rendered.getByLabelText(label));
    },
    press: (name: string) => fireEvent.click(rendered.getByRole('button', { name })),
  };
}

/** What is said of a field: its hint, or what is wrong with it. */
export const about = (field: HTMLElement): string | undefined =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent?.trim();

export const problem = (code: string, detail: string, errors: object[] = []) => ({
  code,
  title: 'Non è possibile ora',
  detail,
  errors,
});
