import { HttpBackend, HttpErrorResponse, type HttpEvent, type HttpRequest, HttpResponse } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { from, type Observable } from 'rxjs';
import { injectPageContext } from './page-context';

/** While the server draws a page, its calls to the API do not go through the network: they stay in the process. */
@Injectable()
export class InProcessBackend implements HttpBackend {
  private readonly context = injectPageContext();

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    return from(this.call(request));
  }

  private async call({ urlWithParams, headers }: HttpRequest<unknown>): Promise<HttpResponse<unknown>> {
    const { pathname, search } = new URL(urlWithParams, 'http://in.process');
    const language = headers.get('Accept-Language') ?? 'it';
    const reply = await this.context!.api(pathname + search, { 'accept-language': language });
    const body: unknown = reply.body ? JSON.parse(reply.body) : null;
    if (reply.status >= 400) throw new HttpErrorResponse({ status: reply.status, error: body, url: urlWithParams });
    return new HttpResponse({ status: reply.status, body, url: urlWithParams });
  }
}
