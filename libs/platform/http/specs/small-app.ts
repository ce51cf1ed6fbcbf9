import { Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '@bottega/platform/kernel';
import type { Log } from '@bottega/platform/logs';
import { readSettings, Settings } from '@bottega/platform/settings';
import { FakeClock } from '@bottega/platform/testing';
import { createHttpApp } from '../create-http-app';
import { HttpModule } from '../http.module';
import { type Credential, Principal, SessionResolver, TokenResolver } from '../principal';

export const LEARNER = '0197f0a0-0000-7000-8000-000000000001';
export const STAFF = '0197f0a0-0000-7000-8000-000000000002';

/** Two people who never have to sign in. */
class KnownSessions extends SessionResolver {
  async resolve(token: string): Promise<Principal | null> {
    return knownTo(token, 'session');
  }
}

/** The same two, by programs of theirs. */
class KnownTokens extends TokenResolver {
  async resolve(token: string): Promise<Principal | null> {
    return knownTo(token, 'token');
  }
}

function knownTo(id: string, kind: Credential['kind']): Principal | null {
  if (id === 'learner') return new Principal(LEARNER, [], { kind, id }, true);
  if (id === 'staff') return new Principal(STAFF, [{ role: 'staff', centreId: null }], { kind, id }, true);
  return null;
}

export interface SmallApp {
  app: NestFastifyApplication;
  url: string;
  clock: FakeClock;
}

/** These controllers with Bottega's manners, answering on a real port. */
export async function startSmallApp(controllers: Type[], log?: Log): Promise<SmallApp> {
  const clock = new FakeClock();
  const settings = readSettings({ DATABASE_URL: 'unused', SECRET_KEY: 'unused' });

  @Global()
  @Module({
    providers: [
      { provide: Clock, useValue: clock },
      { provide: Settings, useValue: settings },
      { provide: SessionResolver, useClass: KnownSessions },
      { provide: TokenResolver, useClass: KnownTokens },
    ],
    exports: [Clock, Settings, SessionResolver, TokenResolver],
  })
  class Surroundings {}

  @Module({ imports: [Surroundings, HttpModule], controllers })
  class SmallModule {}

  const options = { publicUrl: () => 'https://bottega.example', trustProxy: false, log };
  const app = await createHttpApp(SmallModule, options);
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl(), clock };
}
