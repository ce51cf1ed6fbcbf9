import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access';
import { httpErrors } from './http.errors';
import { type Principal, SESSION_COOKIE, SessionResolver, TokenResolver } from './principal';
import type { BottegaRequest } from './request';

/** Permission at the door: finds out who is calling and whether the route is for them. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionResolver,
    private readonly tokens: TokenResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access>(ACCESS, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<BottegaRequest>();
    request.principal = await this.callerOf(request);
    if (access.to === 'anybody') return true;
    if (!request.principal) throw httpErrors('not-signed-in');
    if (access.to === 'in-person' && !request.principal.inPerson) throw httpErrors('not-with-a-token');
    if (access.to === 'in-person' || access.to === 'signed-in') return true;
    if (!request.principal.can(access.to)) throw httpErrors('not-allowed');
    return true;
  }

  /** A token that opens nothing is refused even where anybody may come in: its program would take that for its own view. */
  private async callerOf({ headers, cookies }: BottegaRequest): Promise<Principal | undefined> {
    const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (token) {
      const principal = await this.tokens.resolve(token);
      if (!principal) throw httpErrors('token-refused');
      return principal;
    }
    const session = cookies[SESSION_COOKIE];
    return (session && (await this.sessions.resolve(session))) || undefined;
  }
}
