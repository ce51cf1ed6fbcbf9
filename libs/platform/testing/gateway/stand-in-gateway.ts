import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import Stripe from 'stripe';
import type { Clock } from '@bottega/platform/kernel';
import { type Asked, readRequest } from './contract';
import { paymentPage } from './payment-page';
import { Refusal, type Refund, type RefundList, type Session, Till } from './till';

/**
 * How it meets what it is asked: with trouble instead of doing it, or having done it; late; or hanging up on who asked.
 */
export type Mood = { says: 401 | 429 | 500; done: boolean } | { lateMs: number } | { hangsUp: true; done: boolean };

interface Answer {
  status: number;
  body: object;
}

const WEBHOOK_SECRET = 'whsec_stand_in';
/** What people would type on its page. */
const A_CARD = '4242 4242 4242 4242';

/**
 * The card gateway's stand-in: a real HTTP server as strict as the types of the gateway's client, which remembers
 * idempotency keys, can be in a bad mood, and tells what happened by signed webhooks when it is told to.
 */
export class StandInGateway {
  readonly till: Till;
  /** What it refused to understand: there must be none. */
  readonly complaints: string[] = [];
  readonly asked: string[] = [];
  private readonly moods: Mood[] = [];
  private readonly answers = new Map<string, { asked: string; answer: Answer }>();
  private told = 0;
  /** Whom it tells: the application's address. */
  listener = '';
  /** When it tells of what was paid on its page. */
  tells: 'before the redirect' | 'after the redirect' = 'before the redirect';

  private constructor(
    private readonly server: Server,
    readonly url: string,
    private readonly clock: Clock,
  ) {
    this.till = new Till(clock, (session) => `${url}/pay/${session}`);
  }

  static async start(clock: Clock): Promise<StandInGateway> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const gateway = new StandInGateway(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, clock);
    server.on('request', (request, response) => void gateway.meet(request, response));
    return gateway;
  }

  /** What makes an application use it. */
  get env(): NodeJS.ProcessEnv {
    return { STRIPE_SECRET_KEY: 'sk_test_standin', STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_BASE: this.url };
  }

  /** The next requests are met so, one each. */
  nextMeets(...moods: Mood[]): void {
    this.moods.push(...moods);
  }

  /** It is itself again, whatever was still to come. */
  calmsDown(): void {
    this.moods.length = 0;
  }

  /** A day has passed: what was asked with a key before may be asked anew. */
  forgetKeys(): void {
    this.answers.clear();
  }

  /** Pays on a page that is open, and says nothing. */
  pay(address: string): Session {
    return this.till.pay(address.split('/').at(-1)!);
  }

  /** An event ready to be told, any number of times and in any order. */
  event(type: string, object: Session | Refund): { payload: string; signature: string } {
    const created = Math.floor(this.clock.now().getTime() / 1_000);
    const payload = JSON.stringify({
      ...{ id: `evt_test_${++this.told}`, object: 'event', api_version: null, created, livemode: false, type },
      ...{ data: { object: { ...object } }, pending_webhooks: 1, request: null },
    });
    const signed = { payload, secret: WEBHOOK_SECRET, timestamp: created };
    return { payload, signature: new Stripe('sk_test_unused').webhooks.generateTestHeaderString(signed) };
  }

  /** @returns how the application answered */
  async tell({ payload, signature }: { payload: string; signature: string }): Promise<number> {
    const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
    const answer = await fetch(`${this.listener}/api/v1/webhooks/stripe`, { method: 'POST', headers, body: payload });
    return answer.status;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async meet(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request;
    const asked = { method, path, headers, body: await text(request) };
    if (path.startsWith('/pay/')) return paymentPage(this, asked, response);
    const mood = this.moods.shift();
    const doesIt = !mood || 'lateMs' in mood || mood.done;
    const answer = doesIt ? this.answer(asked) : { status: 500, body: {} };
    if (mood && 'lateMs' in mood) await wait(mood.lateMs);
    if (mood && 'hangsUp' in mood) return void request.socket.destroy();
    if (mood && 'says' in mood) return say(response, troubleWith(asked, mood.says));
    say(response, answer);
  }

  /** The same key is given the same answer; for something else it is refused. */
  private answer(asked: Asked): Answer {
    const key = asked.headers['idempotency-key'];
    const known = typeof key === 'string' ? this.answers.get(key) : undefined;
    const whole = `${asked.method} ${asked.path} ${asked.body}`;
    if (known?.asked === whole) return known.answer;
    const answer = known ? refused('idempotency_key_in_use') : this.carryOut(asked);
    if (typeof key === 'string' && !known) this.answers.set(key, { asked: whole, answer });
    return answer;
  }

  private carryOut(asked: Asked): Answer {
    this.asked.push(`${asked.method} ${asked.path}`);
    try {
      return { status: 200, body: { ...this.result(asked) } };
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code);
      this.complaints.push(`${asked.method} ${asked.path}: ${(error as Error).message}`);
      return refused('parameter_invalid');
    }
  }

  private result(asked: Asked): Session | Refund | RefundList {
    const form = readRequest(asked);
    const [, , resource, id, step] = asked.path.replace('/checkout/', '/').split('/');
    if (resource === 'refunds') return id ? this.till.refund(id) : this.till.giveBack(form);
    if (resource?.startsWith('refunds?')) return this.till.refundsOf(new URLSearchParams(resource.split('?')[1]));
    if (step === 'expire') return this.till.expire(id!);
    return id ? this.till.session(id) : this.till.open(form);
  }
}

/** Trouble as talkative as it gets: it repeats the key it was asked with and a card. */
const troubleWith = ({ method, path, headers }: Asked, status: number): Answer => ({
  status,
  body: {
    error: {
      type: status === 401 ? 'invalid_request_error' : 'api_error',
      message: `${method} ${path} with ${headers['authorization']} for ${A_CARD}`,
    },
  },
});

const refused = (code: string): Answer => ({
  status: 400,
  body: { error: { type: 'invalid_request_error', code, message: code } },
});

function say(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
