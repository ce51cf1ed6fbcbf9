import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { HANDLER_MARKS, type HandlerMark } from './decorators';
import { jobsDeclared } from './kinds';

export interface RegisteredHandler extends HandlerMark {
  /** Stable across releases as long as class and method keep their names: deliveries in flight refer to it. */
  id: string;
  run(payload: object): Promise<void>;
}

/** Finds every marked method once, at start-up, and refuses to start when a job has no handler or two. */
@Injectable()
export class HandlerRegistry implements OnApplicationBootstrap {
  private handlers: RegisteredHandler[] | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    this.assertSound();
  }

  within(event: string): RegisteredHandler[] {
    return this.all.filter((handler) => handler.role === 'within' && handler.name === event);
  }

  after(event: string): RegisteredHandler[] {
    return this.all.filter((handler) => handler.role === 'after' && handler.name === event);
  }

  job(name: string): RegisteredHandler | undefined {
    return this.all.find((handler) => handler.role === 'job' && handler.name === name);
  }

  recurring(): RegisteredHandler[] {
    return this.all.filter((handler) => handler.role === 'recurring');
  }

  byId(id: string): RegisteredHandler | undefined {
    return this.all.find((handler) => handler.id === id);
  }

  private get all(): RegisteredHandler[] {
    return (this.handlers ??= this.discover());
  }

  private discover(): RegisteredHandler[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      const marks = (instance as { [HANDLER_MARKS]?: Map<string, HandlerMark> } | null)?.[HANDLER_MARKS];
      return [...(marks ?? [])].map(([method, mark]) => ({
        ...mark,
        id: `${(instance as object).constructor.name}.${method}`,
        run: (payload: object) => (instance as Record<string, (payload: object) => Promise<void>>)[method]!(payload),
      }));
    });
  }

  private assertSound(): void {
    const complaints = jobsDeclared()
      .map(({ name }) => ({ name, count: this.all.filter((h) => h.role === 'job' && h.name === name).length }))
      .filter(({ count }) => count !== 1)
      .map(({ name, count }) => `Job ${name} has ${count} handlers instead of one`);
    const repeated = twice(this.all.map(({ id }) => id)).map((id) => `Handler ${id} exists twice`);
    const recurring = twice(this.recurring().map(({ name }) => name)).map((name) => `${name} recurs twice`);
    const all = [...complaints, ...repeated, ...recurring];
    if (all.length > 0) throw new Error(all.join('; '));
  }
}

const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);
