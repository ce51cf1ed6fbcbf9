import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

interface Service {
  image: string;
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  networks?: string[];
  healthcheck?: object;
  depends_on?: Record<string, object>;
}

const compose = parse(read('docker/compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
  networks: Record<string, null>;
};
const services = Object.entries(compose.services);
const dockerfile = read('docker/Dockerfile');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const all = (text: string, pattern: RegExp) => sorted([...text.matchAll(pattern)].map(([, name]) => name!));

/** Names that the program reads, other than those of the terminal it runs in and of tests. */
const readByPrograms = sorted(
  globSync('{apps/{api,worker,ops,composition},libs/platform}/**/*.ts', { cwd: ROOT })
    .filter((file) => !/\.spec\.ts$|\/specs\/|\/testing\//.test(file))
    .flatMap((file) => all(read(file), /env\['([A-Z_]+)'\]/g))
    .filter((name) => !['PATH', 'BOTTEGA_FAULT'].includes(name)),
);
const documented = all(
  read('docs/operations.md').split('## Environment')[1]!.split('\n## ')[0]!,
  /`([A-Z_]{4,})`(?=[^|]*\|[^|]*\|[^|]*\|)/g,
);
const inExample = all(read('docker/.env.example'), /^([A-Z_]+)=/gm);
const askedByCompose = all(read('docker/compose.yaml'), /\$\{([A-Z_]+)/g);

describe('the environment', () => {
  test('is told in docs/operations.md as the programs read it, no more and no less', () => {
    expect(documented.filter((name) => name !== 'POSTGRES_PASSWORD')).toEqual(readByPrograms);
  });

  test('what compose.yaml asks for is what .env.example explains', () => {
    expect(inExample).toEqual(askedByCompose);
  });

  test('what the containers are given is read by the programs', () => {
    const { api, worker } = compose.services;
    const ofImage = all(/^ENV (.+)$/m.exec(dockerfile)![1]!, /([A-Z_]+)=/g);
    const given = sorted([...Object.keys(api!.environment!), ...Object.keys(worker!.environment!), ...ofImage]);
    expect(given.filter((name) => !readByPrograms.includes(name))).toEqual([]);
    expect([api!.environment!['ROLE'], worker!.environment!['ROLE']]).toEqual(['api', 'worker']);
  });
});

describe('compose.yaml', () => {
  test.each(services)(
    '%s has one version, a way to tell whether it is well, and what it names exists',
    (name, service) => {
      const ours = service.image.startsWith('bottega:');
      expect(service.image).toMatch(ours ? /^bottega:/ : /:v?\d+\.\d+(\.\d+)?$/);
      expect(ours ? /^HEALTHCHECK/m.test(dockerfile) : service.healthcheck !== undefined).toBe(true);
      const named = (service.volumes ?? []).map((volume) => volume.split(':')[0]!);
      const missing = named.filter((volume) =>
        /^[./]/.test(volume) ? !existsSync(resolve(ROOT, 'docker', volume)) : !(volume in compose.volumes),
      );
      const friends = Object.keys(service.depends_on ?? {}).filter((friend) => !(friend in compose.services));
      const networks = (service.networks ?? []).filter((network) => !(network in compose.networks));
      expect([name, missing, friends, networks]).toEqual([name, [], [], []]);
    },
  );

  test('only the proxy is open to everybody; database, queues and programs to nobody', () => {
    const open = services.flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`));
    expect(open).toEqual(['mail 127.0.0.1:8025:8025', 'proxy 80:80', 'proxy 443:443']);
  });
});

test('the proxy keeps metrics and health to the inside', () => {
  expect(read('docker/Caddyfile')).toMatch(/@inside path \/metrics \/health \/health\/\*\n\s+respond @inside 404/);
});

describe('the image', () => {
  test('runs as an ordinary user, on a version of Node that is named and new enough', () => {
    expect(dockerfile.indexOf('\nUSER node\n')).toBeGreaterThan(dockerfile.lastIndexOf('\nFROM'));
    const [, major] = /^ARG NODE=node:(\d+)\.\d+\.\d+/m.exec(dockerfile)!;
    expect(Number(major)).toBeGreaterThanOrEqual(26);
  });

  test('is made of what is there, all of it let through to the builder', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) => files!.split(' '));
    const letThrough = all(read('docker/Dockerfile.dockerignore'), /^!(.+)$/gm);
    expect(copied.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
    expect(copied.filter((file) => file !== '.' && !letThrough.includes(file))).toEqual([]);
    expect(letThrough.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
  });
});
