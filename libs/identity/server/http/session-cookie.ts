import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from '@bottega/platform/http';
import { Settings } from '@bottega/platform/settings';
import { SESSION_DAYS } from '@bottega/identity/domain';

/** Scripts cannot read it and other sites cannot send it. */
@Injectable()
export class SessionCookie {
  private readonly options;

  constructor(settings: Settings) {
    const secure = settings.publicUrl.startsWith('https:');
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  }

  set(reply: FastifyReply, sessionToken: string): void {
    reply.setCookie(SESSION_COOKIE, sessionToken, { ...this.options, maxAge: SESSION_DAYS * 24 * 60 * 60 });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(SESSION_COOKIE, this.options);
  }
}
