import type { Answer } from '@bottega/platform/web';

export type Turn = Answer<'get', '/me/waiting-entries'>['items'][number];
export type TurnDetail = Answer<'get', '/waiting-entries/{id}'>;
