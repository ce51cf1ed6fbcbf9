import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { encode, type Encoding } from './encoding';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.css', '.js', '.svg', '.txt']);
const HASHED = /-[\w-]{8}\.(js|css)$/;

export interface Asset {
  type: string;
  encoding: Encoding;
  body: Buffer;
  /** Whether its name changes with its content, or stands for it, as fonts do. */
  immutable: boolean;
}

/** The files of the web application: known from the start, so no path reaches the disk; compressed once, when first asked. */
export class Assets {
  private readonly encoded = new Map<string, Promise<Buffer>>();

  private constructor(private readonly files: ReadonlyMap<string, string>) {}

  static async open(folder: string): Promise<Assets> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const served = paths.filter((path) => extname(path) in TYPES);
    return new Assets(new Map(served.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path])));
  }

  async find(address: string, wanted: Encoding): Promise<Asset | undefined> {
    const path = this.files.get(address);
    if (path === undefined) return undefined;
    const encoding = COMPRESSIBLE.has(extname(path)) ? wanted : 'identity';
    return {
      type: TYPES[extname(path)]!,
      encoding,
      body: await this.read(path, encoding),
      immutable: HASHED.test(address) || address.startsWith('/fonts/'),
    };
  }

  private read(path: string, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${path}`;
    const known = this.encoded.get(key) ?? readFile(path).then((body) => encode(body, encoding, 11));
    this.encoded.set(key, known);
    return known;
  }
}
