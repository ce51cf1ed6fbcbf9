/** What the gateway's client throws, known by name so that it need not be loaded to be asked about. */
interface GatewayFailure {
  type?: string;
  statusCode?: number;
  code?: string;
}

/** Nobody answered, or with trouble of their own, or too busy: asking again later is right, and changes nothing. */
export function isAway(error: unknown): boolean {
  const { type, statusCode = 0 } = error as GatewayFailure;
  return type === 'StripeConnectionError' || type === 'StripeRateLimitError' || (isTheirs(type) && statusCode >= 500);
}

/** The gateway said no to what was asked, and why; undefined for every other trouble. */
export function refusedBecause(error: unknown): string | undefined {
  const { type, code } = ((error as Error).cause ?? {}) as GatewayFailure;
  return type === 'StripeInvalidRequestError' ? (code ?? 'invalid_request') : undefined;
}

/** Its kind, without the words: they may quote what was asked. */
export const troubleOf = (error: unknown): string => (error as GatewayFailure).type ?? (error as Error).name;

const isTheirs = (type = '') => type.startsWith('Stripe');
