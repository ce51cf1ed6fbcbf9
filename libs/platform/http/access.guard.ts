import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access';
import { httpErrors } from './http.errors';
import { SESSION_COOKIE, SessionResolver } from './principal';
import type { BottegaRequest } from './request';

/** Permission at the door: finds out who is calling and whether the route is for them. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access>(ACCESS, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<BottegaRequest>();
    const token = request.cookies[SESSION_COOKIE];
    if (token) request.principal = (await this.sessions.resolve(token)) ?? undefined;
    if (access.to === 'anybody') return true;
    if (!request.principal) throw httpErrors('not-signed-in');
    if (access.to !== 'signed-in' && !request.principal.can(access.to)) throw httpErrors('not-allowed');
    return true;
  }
}
