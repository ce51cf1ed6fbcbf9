import type { Result, Results } from './bench';
import type { Round } from './crowd';

/** Milliseconds within which 95 of 100 searches of one user are answered, and MB the process may ever need. */
const BOUNDS = { searchP95: 50, memory: 300 };

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const perSecond = (rounds: Round[]): number => median(rounds.map((round) => round.perSecond));
const whole = (number: number): string => number.toFixed(0).padStart(6);

/** Prints what was measured. @returns whether all of it is within its bounds */
export function report({ paths, search, seats, scans, peakMemory }: Results): boolean {
  for (const { page, table, statement } of scans) say(`\n${page} reads all of ${table}:\n${statement}`);
  const verdicts = [
    ...paths.map(reportPath),
    verdict(
      `search for one user: p50 ${search.p50} ms, p95 ${search.p95} ms`,
      search.p95 <= BOUNDS.searchP95,
      `${BOUNDS.searchP95} ms`,
    ),
    verdict(
      `the last seats: ${seats.occupied} of ${seats.capacity} taken, ${seats.refused} refused`,
      seats.occupied === seats.capacity,
      'all of them and none too many',
    ),
    verdict(`large tables read whole by busy pages: ${scans.length}`, scans.length === 0, 'none'),
    verdict(
      `peak memory of the application: ${peakMemory ?? '?'} MB`,
      (peakMemory ?? 0) <= BOUNDS.memory,
      `${BOUNDS.memory} MB`,
    ),
  ];
  return verdicts.every(Boolean);
}

function reportPath({ name, bound, beside = 'floor', app, floor, textbook }: Result): boolean {
  const ratio = perSecond(app) / perSecond(floor);
  const broken = [...app, ...floor, ...textbook]
    .flatMap(({ statuses }) => Object.keys(statuses))
    .filter((status) => Number(status) >= 400);
  say(`\n${name}`);
  say(`  application ${whole(perSecond(app))}/s   p50 ${app[0]!.p50} ms  p95 ${app[0]!.p95} ms`);
  say(`  ${beside.padEnd(11)} ${whole(perSecond(floor))}/s   p50 ${floor[0]!.p50} ms  p95 ${floor[0]!.p95} ms`);
  if (textbook.length > 0) say(`  textbook    ${whole(perSecond(textbook))}/s   four statements`);
  const answered = verdict(`  answers other than success: ${broken.join(', ') || 'none'}`, broken.length === 0, 'none');
  return verdict(`  ratio ${ratio.toFixed(2)}`, ratio >= bound, `at least ${bound}`) && answered;
}

function verdict(what: string, good: boolean, bound: string): boolean {
  say(`${what}  ${good ? '✓' : '✗'} (${bound})`);
  return good;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
