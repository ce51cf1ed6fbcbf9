import Ajv, { type ValidateFunction } from 'ajv';
import Stripe from 'stripe';
import schemas from './schemas.generated.json';
import { type FormValue, readForm } from './form';

const ajv = new Ajv({ coerceTypes: true, allErrors: true, strict: false });
const requests: [pattern: RegExp, check: ValidateFunction][] = Object.entries(schemas).map(([address, schema]) => [
  new RegExp(`^${address.replaceAll('/', '\\/').replace(':id', '\\w+')}$`),
  ajv.compile(schema),
]);

export interface Asked {
  method: string;
  path: string;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** What is asked for, as the gateway reads it. @throws Error saying in which way the request is not one it takes */
export function readRequest({ method, path, headers, body }: Asked): { [name: string]: FormValue } {
  if (headers['stripe-version'] !== Stripe.API_VERSION) throw new Error(`not version ${Stripe.API_VERSION}`);
  if (!/^Bearer sk_test_\w+$/.test(String(headers['authorization']))) throw new Error('no key');
  if (method === 'GET') return {};
  if (!headers['idempotency-key']) throw new Error('no idempotency key');
  const check = requests.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1];
  if (!check) throw new Error('no such address');
  const form = readForm(body);
  if (!check(form)) throw new Error(ajv.errorsText(check.errors));
  return form;
}
