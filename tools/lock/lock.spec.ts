import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Lock, missingPlatforms } from './missing-platforms.mts';

const lock = JSON.parse(readFileSync(resolve(__dirname, '../../package-lock.json'), 'utf8')) as Lock;

describe('package-lock.json', () => {
  test('holds the binaries of every platform', () => {
    expect(missingPlatforms(lock)).toEqual({});
  });

  test('names no registry, so that it installs from whichever the machine uses', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
  });
});

describe('a lock made where other platforms’ binaries are not to be had', () => {
  const made: Lock = {
    packages: {
      'node_modules/fast': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@fast/core-linux-arm64-musl': '2.0.0' },
      },
      'node_modules/host': {
        version: '1.0.0',
        optionalDependencies: { 'host-darwin-arm64': '1.0.0', watcher: '1.0.0' },
      },
      'node_modules/host/node_modules/host-darwin-arm64': { version: '1.0.0' },
    },
  };

  test('lacks those that no package finds, by name and version', () => {
    expect(missingPlatforms(made)).toEqual({
      'node_modules/@fast/core-linux-arm64-musl': {
        version: '2.0.0',
        cpu: ['arm64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });
});
