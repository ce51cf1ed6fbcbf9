import { HttpTestingController } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, type Routes } from '@angular/router';
import { fireEvent } from '@testing-library/dom';
import { render, type RenderOptions } from './render.spec-support';

const anywhere: Routes = [{ path: '**', children: [] }];

/** A screen in the page, with what it asks of the API answered by hand. */
export async function open<C>(screen: Type<C>, options: RenderOptions = {}) {
  const rendered = await render(screen, {
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
    /** The network gives way under the one request that waits there. */
    async breakOff(method: string, address: string) {
      await settle();
      const url = `/api/v1${address}`;
      http.expectOne({ method, url }).error(new ProgressEvent('error'));
      await settle();
    },
    nothingAsked: () => http.verify(),
    write(label: string, value: string) {
      fireEvent.input(rendered.getByLabelText(label), { target: { value } });
      fireEvent.blur(rendered.getByLabelText(label));
    },
    press: (name: string | RegExp) => fireEvent.click(rendered.getByRole('button', { name })),
  };
}
