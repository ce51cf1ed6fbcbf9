import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Languages } from '../i18n/languages';

/** The server answers in the language being read, problems included. */
export const languageInterceptor: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': inject(Languages).current() } }));
