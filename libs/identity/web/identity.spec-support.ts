import { Component, input, type Type } from '@angular/core';
import { open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import { identityWords } from './identity-words';
import { INSTRUCTOR_PIECE } from './people/instructor-piece';

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

@Component({ template: 'Docente: {{ personId() }}, {{ givenName() }}, {{ hasRole() }}' })
class APiece {
  readonly personId = input<string>();
  readonly givenName = input<string>();
  readonly hasRole = input<boolean>();
}

/** A screen in the page, with its words and what it asks of the API answered by hand. */
export const open = <C>(screen: Type<C>, options: RenderOptions = {}) =>
  openScreen(screen, {
    words: { identity: identityWords },
    providers: [{ provide: INSTRUCTOR_PIECE, useValue: async () => APiece }],
    ...options,
  });

/** What is said of a field: its hint, or what is wrong with it. */
export const about = (field: HTMLElement): string | undefined =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent?.trim();

export const problem = (code: string, detail: string, errors: object[] = []) => ({
  code,
  title: 'Non è possibile ora',
  detail,
  errors,
});
