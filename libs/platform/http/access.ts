import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { httpErrors } from './http.errors';
import type { Permission } from './permissions';
import type { Principal } from './principal';
import { type BottegaRequest, localeOf } from './request';

export type Access = { to: 'anybody' } | { to: 'signed-in' } | { to: 'in-person' } | { to: Permission };
export const ACCESS = 'bottega.access';

/** Anybody may call this, signed in or not. */
export const Public = () => SetMetadata<string, Access>(ACCESS, { to: 'anybody' });

/** Anybody who is signed in, for what is theirs. */
export const SignedIn = () => SetMetadata<string, Access>(ACCESS, { to: 'signed-in' });

/** Whoever is signed in with a browser: what opens the account is out of reach of a program with a personal token. */
export const InPerson = () => SetMetadata<string, Access>(ACCESS, { to: 'in-person' });

/** Only whoever holds a role with this permission. */
export const Requires = (permission: Permission) => SetMetadata<string, Access>(ACCESS, { to: permission });

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<BottegaRequest>();

/** The caller, on routes that need one. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = requestOf(context);
  if (!principal) throw httpErrors('not-signed-in');
  return principal;
});

/** The caller or null, on public routes that say more to those signed in. */
export const MaybeWho = createParamDecorator(
  (_: unknown, context: ExecutionContext): Principal | null => requestOf(context).principal ?? null,
);

/** The language the caller reads. */
export const Lang = createParamDecorator((_: unknown, context: ExecutionContext) => localeOf(requestOf(context)));

/** The body as it came, for routes that check a signature on it. */
export const RawBody = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { rawBody } = requestOf(context);
  if (!rawBody) throw httpErrors('unreadable-body');
  return rawBody;
});

/** The version the caller last read, when they ask to change nothing but that one (RFC 9110 §13.1.1). */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw httpErrors('malformed-request');
  return Number(version);
});
