type Json = ReturnType<typeof JSON.parse>;

/** Who prepares what a journey needs, through the same doors as everybody. */
export class Office {
  private constructor(
    private readonly base: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string, who: { email: string; password: string }): Promise<Office> {
    const answer = await ask(`${url}/api/v1/auth/sign-in`, 'POST', who);
    return new Office(
      `${url}/api/v1`,
      answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    );
  }

  get = (path: string) => this.call('GET', path);
  post = (path: string, body?: object) => this.call('POST', path, body);
  put = (path: string, body: object) => this.call('PUT', path, body);
  patch = (path: string, body: object) => this.call('PATCH', path, body);

  private async call(method: string, path: string, body?: object): Promise<Json> {
    const answer = await ask(this.base + path, method, body, this.cookie);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  }
}

async function ask(url: string, method: string, body?: object, cookie = ''): Promise<Response> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer;
}
