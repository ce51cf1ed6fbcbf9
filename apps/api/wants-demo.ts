/**
 * A believable demo centre goes into an empty embedded database unless `BOTTEGA_DEMO=off`; into another database only
 * with `BOTTEGA_DEMO=on`; never in production.
 */
export function wantsDemo(env: NodeJS.ProcessEnv, embedded: boolean): boolean {
  if (env['NODE_ENV'] === 'production') return false;
  return embedded ? env['BOTTEGA_DEMO'] !== 'off' : env['BOTTEGA_DEMO'] === 'on';
}
