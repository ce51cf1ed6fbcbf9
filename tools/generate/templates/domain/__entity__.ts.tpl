import { __cap__Errors } from './__cap__.errors';

export const __ENTITY___WORDS_MAX = 80;
export const MOST___ENTITIES__ = 20;

/** @throws __cap__.too-many-__entities__ */
export function checkRoomForOneMore(__entities__: number): void {
  if (__entities__ >= MOST___ENTITIES__) throw __cap__Errors('too-many-__entities__', { most: MOST___ENTITIES__ });
}
