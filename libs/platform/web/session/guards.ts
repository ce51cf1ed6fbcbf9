import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router, type UrlTree } from '@angular/router';
import { SessionStore } from './session-store';

/** Pages of one's own: whoever is not signed in goes through the door first and comes back here. */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  await session.ready();
  return session.signedIn() || toDoor(router, url);
};

/** Pages for who has a permission: `canActivate: [allowed('people.view')]`. Others are told the page does not exist. */
export const allowed =
  (permission: string): CanActivateFn =>
  async (_, { url }) => {
    const session = inject(SessionStore);
    const router = inject(Router);
    await session.ready();
    if (!session.signedIn()) return toDoor(router, url);
    return (
      session.can(permission) || new RedirectCommand(router.parseUrl('/non-trovata'), { skipLocationChange: true })
    );
  };

const toDoor = (router: Router, returnTo: string): UrlTree =>
  router.createUrlTree(['/accedi'], { queryParams: { returnTo } });
