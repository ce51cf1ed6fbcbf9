import type { components, paths } from './schema.generated';

/** The prefix all addresses of the API share. */
export const API = '/api/v1';

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Addresses that answer to a verb, as the OpenAPI document says, without their prefix: `/courses/{slug}`. */
export type Address<V extends Verb> = {
  [P in keyof paths]: P extends `/api/v1${infer Rest}` ? (paths[P] extends Record<V, object> ? Rest : never) : never;
}[keyof paths];

type Operation<V extends Verb, A extends string> = `/api/v1${A}` extends infer P extends keyof paths
  ? paths[P] extends Record<V, infer O>
    ? O
    : never
  : never;

type Parameters<O> = O extends { parameters: infer P } ? P : never;
type Part<O, Name extends 'path' | 'query'> = Parameters<O> extends { [N in Name]?: infer T } ? NonNullable<T> : never;
type Body<O> = O extends { requestBody?: { content: { 'application/json': infer B } } } ? B : never;
type Asked<Name extends string, T> = [T] extends [never]
  ? unknown
  : object extends T
    ? { [N in Name]?: T }
    : { [N in Name]: T };

/** What a call must bring: path and query parameters, and a body. */
export type Call<V extends Verb, A extends string> = Asked<'path', Part<Operation<V, A>, 'path'>> &
  Asked<'query', Part<Operation<V, A>, 'query'>> &
  Asked<'body', Body<Operation<V, A>>> & {
    /** Makes repeating the call harmless: the `Idempotency-Key` of what costs money or a seat. */
    key?: string;
    /** A file as it is, in place of a body; its type says what it is. */
    file?: Blob;
    /** What was seen: refused when somebody changed it meanwhile. */
    version?: number;
  };

type Success = 200 | 201 | 202;
type Content<R> = R extends { content: { 'application/json': infer B } } ? B : never;

/** What the API answers when it says yes. */
export type Answer<V extends Verb, A extends string> =
  Operation<V, A> extends { responses: infer R } ? Content<R[keyof R & Success]> : never;

/** A view or a body by its name in the OpenAPI document: `Schema<'AccountView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
