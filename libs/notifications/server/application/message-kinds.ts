import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { MESSAGE_KIND, type MessageDefinition, type MessageKindMark } from '../message-kind';

export interface RegisteredKind extends MessageKindMark {
  definition: MessageDefinition;
}

/** Every kind of message the capabilities declare, found at start-up. */
@Injectable()
export class MessageKinds implements OnApplicationBootstrap {
  private byKind: ReadonlyMap<string, RegisteredKind> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    this.byKind ??= this.discover();
  }

  get(kind: string): RegisteredKind {
    this.byKind ??= this.discover();
    const registered = this.byKind.get(kind);
    if (!registered) throw new Error(`Nobody registered the message kind ${kind}`);
    return registered;
  }

  private discover(): ReadonlyMap<string, RegisteredKind> {
    const found = new Map<string, RegisteredKind>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const mark = metatype && (Reflect.getMetadata(MESSAGE_KIND, metatype) as MessageKindMark | undefined);
      if (!mark) continue;
      if (found.has(mark.kind)) throw new Error(`The message kind ${mark.kind} is registered twice`);
      found.set(mark.kind, { ...mark, definition: instance as MessageDefinition });
    }
    return found;
  }
}
