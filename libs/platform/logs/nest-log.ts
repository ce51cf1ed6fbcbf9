import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Nest's own telling of what it builds while it starts. */
const BUILDING = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/** What Nest and our classes tell through `Logger`, among the other lines. */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Log) {}

  log = (message: unknown, ...more: unknown[]) => this.write(this.isBuilding(more) ? 'debug' : 'info', message, more);
  debug = (message: unknown, ...more: unknown[]) => this.write('debug', message, more);
  warn = (message: unknown, ...more: unknown[]) => this.write('warn', message, more);
  error = (message: unknown, ...more: unknown[]) => this.write('error', message, more);

  /** Nest hands over the message, then an error or its stack if there is one, then the name of who speaks. */
  private write(level: 'debug' | 'info' | 'warn' | 'error', message: unknown, more: unknown[]): void {
    const by = contextOf(more);
    const told = [message, ...more.slice(0, -1)];
    const error = told.find((each) => each instanceof Error);
    const stack = told.find((each) => typeof each === 'string' && each.includes('\n    at '));
    const words = typeof message === 'string' && message !== stack ? message : (error?.message ?? 'Something failed');
    this.lines[level]({ by, ...(error ? { error } : stack ? { stack } : {}) }, words);
  }

  private isBuilding(more: unknown[]): boolean {
    return BUILDING.has(contextOf(more) ?? '');
  }
}

function contextOf(more: unknown[]): string | undefined {
  const last = more.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}
