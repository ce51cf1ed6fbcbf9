import { HttpClient, httpResource, type HttpResourceRef, HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { filter, firstValueFrom, map } from 'rxjs';
import type { Address, Answer, Call, Verb } from './contract';
import { type LooseCall, toParams, toRequest, toUrl } from './to-request';

type Rest<T> = object extends T ? [call?: T] : [call: T];

/**
 * The API, as its OpenAPI document describes it. `await api.post('/enrolments', { body })` changes something;
 * `api.resource('/courses', () => ({ query }))` is what a screen shows and follows the signals it reads.
 * Whatever goes wrong is a `Problem`.
 */
@Service()
export class Api {
  private readonly http = inject(HttpClient);

  get<A extends Address<'get'>>(address: A, ...[call]: Rest<Call<'get', A>>): Promise<Answer<'get', A>> {
    return this.send('get', address, call);
  }

  post<A extends Address<'post'>>(address: A, ...[call]: Rest<Call<'post', A>>): Promise<Answer<'post', A>> {
    return this.send('post', address, call);
  }

  put<A extends Address<'put'>>(address: A, ...[call]: Rest<Call<'put', A>>): Promise<Answer<'put', A>> {
    return this.send('put', address, call);
  }

  patch<A extends Address<'patch'>>(address: A, ...[call]: Rest<Call<'patch', A>>): Promise<Answer<'patch', A>> {
    return this.send('patch', address, call);
  }

  delete<A extends Address<'delete'>>(address: A, ...[call]: Rest<Call<'delete', A>>): Promise<Answer<'delete', A>> {
    return this.send('delete', address, call);
  }

  /** What is not JSON, as it is. */
  file<A extends Address<'get'>>(address: A, call: Call<'get', A>): Promise<Blob> {
    return firstValueFrom(this.http.get(toUrl(address, call as LooseCall), { responseType: 'blob' }));
  }

  /** In a field of the screen it serves. Asks again whenever a signal read by `call` changes; asks nothing while it answers undefined. */
  resource<A extends Address<'get'>>(
    address: A,
    call: () => Call<'get', A> | undefined,
  ): HttpResourceRef<Answer<'get', A> | undefined> {
    return httpResource<Answer<'get', A>>(() => {
      const asked = call() as LooseCall | undefined;
      return asked && { url: toUrl(address, asked), params: toParams(asked) };
    });
  }

  private send<T>(verb: Verb, address: string, call: unknown): Promise<T> {
    const request = toRequest(verb, address, (call ?? {}) as LooseCall);
    const answers = this.http.request<T>(request as never).pipe(
      filter((event) => event instanceof HttpResponse),
      map((response) => (response as HttpResponse<T>).body as T),
    );
    return firstValueFrom(answers);
  }
}
