import { identityErrors } from './identity.errors';

/** A role somebody holds: in one centre, or in the whole organisation when the centre is null. */
export interface HeldRole {
  readonly role: string;
  readonly centreId: string | null;
}

const GRANTERS = ['admin', 'staff'];

/** Roles are given and taken where one has one's own; only administrators make administrators. */
export function checkMayGrant(granter: readonly HeldRole[], { role, centreId }: HeldRole): void {
  const reaches = (held: HeldRole) => held.centreId === null || held.centreId === centreId;
  const allowed = granter.some(
    (held) => GRANTERS.includes(held.role) && reaches(held) && (role !== 'admin' || held.role === 'admin'),
  );
  if (!allowed) throw identityErrors('role-beyond-yours', { role });
}

/** Somebody must always be able to give roles anywhere. `others` are those who administer the whole organisation. */
export function checkAdminRemains(taken: HeldRole, others: number): void {
  if (taken.role === 'admin' && taken.centreId === null && others === 0) throw identityErrors('last-admin');
}

/** The address opens the account, so changing a colleague's would be taking their role. */
export function checkMayChangeAddress(changer: readonly HeldRole[], rolesOfPerson: readonly HeldRole[]): void {
  if (rolesOfPerson.length > 0 && !changer.some(({ role }) => role === 'admin'))
    throw identityErrors('address-of-a-colleague');
}
