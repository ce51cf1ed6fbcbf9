import { type Permission, PERMISSIONS_OF, type Role } from './permissions';

export interface RoleGrant {
  role: Role;
  /** The centre it is valid for; null for the whole organisation. */
  centreId: string | null;
}

/** Who is calling. */
export class Principal {
  constructor(
    readonly personId: string,
    readonly roles: readonly RoleGrant[],
    readonly sessionId: string,
    readonly emailConfirmed: boolean,
  ) {}

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

export const SESSION_COOKIE = 'bottega_session';
