import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { httpErrors } from './http.errors';
import type { BottegaRequest } from './request';

interface Limit {
  times: number;
  seconds: number;
}

const LIMIT = 'bottega.limit';
const MAX_TRACKED = 50_000;

/** How often one address (one person, once signed in) may try this route. For credentials and secrets. */
export const LimitAttempts = (times: number, seconds: number) => SetMetadata<string, Limit>(LIMIT, { times, seconds });

/** Counts attempts in fixed windows in memory: each process counts for itself, which is enough to stop guessing. */
@Injectable()
export class AttemptsGuard implements CanActivate {
  private readonly windows = new Map<string, { count: number; endsAt: number }>();

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const limit = this.reflector.get<Limit | undefined>(LIMIT, context.getHandler());
    if (!limit || !this.settings.limitAttempts) return true;
    const request = context.switchToHttp().getRequest<BottegaRequest>();
    const caller = request.principal?.personId ?? request.ip;
    const window = this.windowOf(`${context.getClass().name}.${context.getHandler().name}:${caller}`, limit);
    if (++window.count > limit.times) {
      throw httpErrors('too-many-attempts', {
        seconds: Math.ceil((window.endsAt - this.clock.now().getTime()) / 1000),
      });
    }
    return true;
  }

  private windowOf(key: string, limit: Limit) {
    const now = this.clock.now().getTime();
    const current = this.windows.get(key);
    if (current && current.endsAt > now) return current;
    if (this.windows.size >= MAX_TRACKED) this.forget(now);
    const fresh = { count: 0, endsAt: now + limit.seconds * 1000 };
    this.windows.set(key, fresh);
    return fresh;
  }

  private forget(now: number): void {
    for (const [key, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(key);
  }
}
