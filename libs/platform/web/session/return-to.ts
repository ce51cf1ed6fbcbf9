/** Where to go after signing in: an address of ours, whatever the link said. */
export const safeReturnTo = (returnTo: string | null | undefined): string =>
  returnTo && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
