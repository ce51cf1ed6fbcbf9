export interface Lock {
  packages: Record<string, Locked>;
}

export interface Locked {
  version?: string;
  resolved?: string;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const PLATFORM = /-(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>[a-z0-9]+)(?:-(?<abi>\w+))?$/;
const LIBC: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** The binaries of other platforms that the lock's packages ask for and the lock itself lacks. */
export function missingPlatforms({ packages }: Lock): Record<string, Locked> {
  const missing = Object.entries(packages).flatMap(([place, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => PLATFORM.test(name) && !isLocked(name, place))
      .map(([name, version]) => [`node_modules/${name}`, entry(name, version, parent)] as const),
  );
  return Object.fromEntries(missing);

  /** Whether the package at `place` finds `name` in its own folder or in one above. */
  function isLocked(name: string, place: string): boolean {
    if (`${place && `${place}/`}node_modules/${name}` in packages) return true;
    return place !== '' && isLocked(name, place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1)));
  }
}

/** Without `integrity`: whoever lacks the package cannot know it, and npm does without. */
function entry(name: string, version: string, { dev }: Locked): Locked {
  const { os, cpu, abi } = PLATFORM.exec(name)!.groups as { os: string; cpu: string; abi?: string };
  const libc = abi && LIBC[abi];
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, os: [os] };
}
