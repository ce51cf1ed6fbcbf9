import { type Permission, PERMISSIONS_OF, type Role } from './permissions';

export interface RoleGrant {
  role: Role;
  /** The centre it is valid for; null for the whole organisation. */
  centreId: string | null;
}

/** What the caller showed to be let in: a browser its session, a program the token somebody gave it. */
export interface Credential {
  kind: 'session' | 'token';
  id: string;
}

/** Who is calling. */
export class Principal {
  constructor(
    readonly personId: string,
    readonly roles: readonly RoleGrant[],
    readonly credential: Credential,
    readonly emailConfirmed: boolean,
  ) {}

  /** Whether the person is there themselves, in a browser, and not a program of theirs. */
  get inPerson(): boolean {
    return this.credential.kind === 'session';
  }

  can(permission: Permission): boolean {
    return this.roles.some(({ role }) => PERMISSIONS_OF[role].includes(permission));
  }

  has(role: Role): boolean {
    return this.roles.some((grant) => grant.role === role);
  }

  get permissions(): Permission[] {
    return [...new Set(this.roles.flatMap(({ role }) => PERMISSIONS_OF[role]))];
  }
}

/** Turns what the caller shows (a session cookie's value) into who they are; identity implements it. */
export abstract class SessionResolver {
  abstract resolve(sessionToken: string): Promise<Principal | null>;
}

/** Turns the personal token a program shows into whom it acts for; identity implements it. */
export abstract class TokenResolver {
  abstract resolve(personalToken: string): Promise<Principal | null>;
}

export const SESSION_COOKIE = 'bottega_session';
