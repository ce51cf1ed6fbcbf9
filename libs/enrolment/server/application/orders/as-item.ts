import { DomainError } from '@bottega/platform/kernel';

/** What refuses one of several things says which, so that it can be shown beside it. */
export async function asItem<T>(index: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, definition, params } = error;
    throw new DomainError(code, definition, params, [{ pointer: `/items/${index}`, code, params }]);
  }
}
