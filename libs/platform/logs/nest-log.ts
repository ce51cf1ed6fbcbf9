import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Nest's own telling of what it builds while it starts. */
const BUILDING = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/** What Nest and our classes tell through `Logger`, among the other lines; our own hand over `{ message, …fields }`. */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Log) {}

  log = (told: unknown, ...more: unknown[]) =>
    this.write(BUILDING.has(speaker(more) ?? '') ? 'debug' : 'info', told, more);
  debug = (told: unknown, ...more: unknown[]) => this.write('debug', told, more);
  warn = (told: unknown, ...more: unknown[]) => this.write('warn', told, more);
  error = (told: unknown, ...more: unknown[]) => this.write('error', told, more);

  /** After what is told Nest hands over the stack of an error, if there is one, then the name of who speaks. */
  private write(level: 'debug' | 'info' | 'warn' | 'error', told: unknown, more: unknown[]): void {
    const stack = more.find((each) => typeof each === 'string' && each.includes('\n    at '));
    this.lines[level]({ by: speaker(more), ...fieldsOf(told), ...(stack ? { stack } : {}) }, wordsOf(told));
  }
}

const speaker = (more: unknown[]) =>
  more.findLast((each) => typeof each === 'string' && !each.includes('\n')) as string;

function fieldsOf(told: unknown): object {
  if (told instanceof Error) return { error: told };
  return typeof told === 'object' && told !== null ? { ...told, message: undefined } : {};
}

const wordsOf = (told: unknown): string =>
  typeof told === 'object' && told !== null && 'message' in told ? String(told.message) : String(told);
