export interface RaceResult<T> {
  won: T[];
  lost: unknown[];
}

/** Runs `attempt` n times at once and sorts the outcomes. */
export async function race<T>(n: number, attempt: (index: number) => Promise<T>): Promise<RaceResult<T>> {
  const outcomes = await Promise.allSettled(Array.from({ length: n }, (_, index) => attempt(index)));
  return {
    won: outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
    lost: outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : [])),
  };
}

/** Where `n` meet before any goes on; whoever comes later does not wait. Makes sure that a race is one. */
export function meetingOf(n: number): () => Promise<void> {
  let come = 0;
  let goOn: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (goOn = resolve));
  return () => {
    come += 1;
    if (come === n) goOn();
    return all;
  };
}
