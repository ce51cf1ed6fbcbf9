import type { Answer, Schema } from '@bottega/platform/web';

export type Register = Answer<'get', '/sessions/{id}/attendance'>;
export type RegisterEntry = Register['entries'][number];
export type RegisterHead = Schema<'RegisterHeadView'>;
export type RegisterEvent = Schema<'RegisterEventView'>;

export const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`;
