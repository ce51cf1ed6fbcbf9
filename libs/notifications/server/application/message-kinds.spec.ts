import { Injectable, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { type MessageContent, type MessageDefinition, MessageKind } from '../message-kind';
import { MessageKinds } from './message-kinds';

class Silent implements MessageDefinition {
  stillDue = async () => false;
  compose = async (): Promise<MessageContent> => ({ subject: '', paragraphs: [] });
}

@Injectable()
@MessageKind({ kind: 'spec.welcome', essential: true })
class Welcome extends Silent {}

@Injectable()
@MessageKind({ kind: 'spec.welcome', essential: false })
class SecondWelcome extends Silent {}

function start(...kinds: Type[]) {
  @Module({ imports: [DiscoveryModule], providers: [MessageKinds, ...kinds] })
  class SpecModule {}
  return NestFactory.createApplicationContext(SpecModule, { logger: false, abortOnError: false });
}

test('a kind is found with what it says of itself', async () => {
  const kinds = (await start(Welcome)).get(MessageKinds);
  expect(kinds.get('spec.welcome')).toEqual({ kind: 'spec.welcome', essential: true, definition: expect.any(Welcome) });
  expect(() => kinds.get('spec.gossip')).toThrow('Nobody registered the message kind spec.gossip');
});

test('two that claim one kind keep the application from starting', async () => {
  await expect(start(Welcome, SecondWelcome)).rejects.toThrow('The message kind spec.welcome is registered twice');
});
