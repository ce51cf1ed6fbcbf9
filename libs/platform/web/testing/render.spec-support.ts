import { provideHttpClientTesting } from '@angular/common/http/testing';
import {
  ApplicationInitStatus,
  type EnvironmentProviders,
  inputBinding,
  type Provider,
  type Type,
} from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type BoundFunctions, getQueriesForElement, type queries } from '@testing-library/dom';
import type { WordFiles } from '../i18n/languages';
import { providePlatform } from '../provide-platform';

export interface RenderOptions {
  inputs?: Record<string, unknown>;
  /** The words of the capability under test, by scope. */
  words?: Readonly<Record<string, WordFiles>>;
  providers?: (Provider | EnvironmentProviders)[];
  /** For a screen that asks the API as soon as it is drawn: it is given back while it waits for the answer. */
  asking?: boolean;
}

export type Rendered<C> = BoundFunctions<typeof queries> & {
  fixture: ComponentFixture<C>;
  host: HTMLElement;
};

/**
 * Draws a component as the application would, in Italian and with its real words, and gives Testing Library's queries
 * over it: `const { getByRole } = await render(Seats, { inputs: { capacity: 16, placesLeft: 3 } })`.
 */
export async function render<C>(component: Type<C>, options: RenderOptions = {}): Promise<Rendered<C>> {
  const { inputs = {}, words = {}, providers = [], asking = false } = options;
  TestBed.configureTestingModule({
    providers: [provideRouter([]), providePlatform(words), provideHttpClientTesting(), providers],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const bindings = Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value));
  const fixture = TestBed.createComponent(component, { bindings });
  if (!asking) await fixture.whenStable();
  const host: HTMLElement = fixture.nativeElement;
  return { fixture, host, ...getQueriesForElement(host) };
}
