import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Method = 'GET' | 'POST' | 'PUT';

export const PASSWORD = 'bottega-demo';

/** The door everybody comes in by, opened from inside the process: the same rules, no network. */
export class FrontDoor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  as(email: string): Visitor {
    return new Visitor(this, email);
  }

  async knock<View>(method: Method, path: string, body?: object, email?: string): Promise<View> {
    const answer = await this.ask(method, path, body, email);
    const isStranger = answer.statusCode === 401 && email !== undefined;
    const { statusCode, payload } = isStranger ? await this.askSignedIn(method, path, body, email) : answer;
    if (statusCode >= 400) throw new Error(`${email ?? 'Anybody'}: ${method} ${path} gave ${statusCode} ${payload}`);
    return (payload ? JSON.parse(payload) : undefined) as View;
  }

  private async askSignedIn(method: Method, path: string, body: object | undefined, email: string) {
    const { headers } = await this.ask('POST', '/auth/sign-in', { email, password: PASSWORD });
    const [cookie] = [headers['set-cookie']].flat();
    if (cookie) this.cookies.set(email, cookie.split(';')[0]!);
    return this.ask(method, path, body, email);
  }

  private ask(method: Method, path: string, body?: object, email = '') {
    const cookie = this.cookies.get(email);
    const headers = cookie ? { cookie } : {};
    return this.app.inject({ method, url: `/api/v1${path}`, payload: body, headers });
  }
}

/** Somebody who signs in when they have to. */
export class Visitor {
  constructor(
    private readonly door: FrontDoor,
    private readonly email: string,
  ) {}

  get = <View>(path: string) => this.door.knock<View>('GET', path, undefined, this.email);
  post = <View = void>(path: string, body: object = {}) => this.door.knock<View>('POST', path, body, this.email);
  put = <View = void>(path: string, body: object) => this.door.knock<View>('PUT', path, body, this.email);
}
