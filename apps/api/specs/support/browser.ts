/** Whatever came back: a spec says what it expects of it. */
export type Json = ReturnType<typeof JSON.parse>;

export type RawBody = string | Uint8Array<ArrayBuffer>;

export interface Answer {
  status: number;
  headers: Headers;
  body: Json;
}

/** The other end of a real connection, keeping its cookie as a browser does. */
export class Browser {
  constructor(
    private readonly base: string,
    private readonly headers: Record<string, string> = {},
    private cookie = '',
  ) {}

  get = (path: string) => this.call('GET', path);
  post = (path: string, body?: unknown, headers?: Record<string, string>) => this.call('POST', path, body, { headers });
  put = (path: string, body?: unknown, headers?: Record<string, string>) => this.call('PUT', path, body, { headers });
  patch = (path: string, body?: unknown, headers?: Record<string, string>) =>
    this.call('PATCH', path, body, { headers });
  delete = (path: string) => this.call('DELETE', path);

  /** The cookie held, as it would be sent back. */
  get heldCookie(): string {
    return this.cookie;
  }

  /** A body sent byte for byte, whatever it is. */
  send(method: string, path: string, body?: RawBody, contentType = 'application/json'): Promise<Answer> {
    return this.call(method, path, undefined, { body, headers: { 'content-type': contentType } });
  }

  private async call(method: string, path: string, json?: unknown, raw: RequestInit = {}): Promise<Answer> {
    const body = json === undefined ? undefined : JSON.stringify(json);
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      body,
      ...raw,
      headers: {
        ...this.headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.cookie && { cookie: this.cookie }),
        ...raw.headers,
      },
    });
    this.keepCookie(response);
    return { status: response.status, headers: response.headers, body: await bodyOf(response) };
  }

  private keepCookie(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.cookie = pair.endsWith('=') ? '' : pair;
    }
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}
