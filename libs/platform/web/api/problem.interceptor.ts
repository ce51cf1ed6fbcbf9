import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { catchError, throwError } from 'rxjs';
import { Problem } from './problem';

/** Everything that goes wrong on the way to the API comes out as a `Problem` with words fit for a person. */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const transloco = inject(TranslocoService);
  return next(request).pipe(catchError((error: unknown) => throwError(() => toProblem(error, transloco))));
};

function toProblem(error: unknown, transloco: TranslocoService): unknown {
  if (!(error instanceof HttpErrorResponse)) return error;
  if (isProblemBody(error.error)) return new Problem(error.status, error.error);
  const code = error.status === 0 ? 'offline' : 'unexpected';
  return new Problem(error.status, {
    code: `client.${code}`,
    title: transloco.translate(`ui.problem.${code}.title`),
    detail: transloco.translate(`ui.problem.${code}.detail`),
  });
}

const isProblemBody = (body: unknown): body is ConstructorParameters<typeof Problem>[1] =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
