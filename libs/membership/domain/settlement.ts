export interface Settlement {
  readonly back: number;
  readonly lost: number;
}

/** What comes back of what was reserved when the policy gives back so much in a hundred; in the member's favour. */
export function settle(reserved: number, percent: number): Settlement {
  const back = Math.ceil((reserved * percent) / 100);
  return { back, lost: reserved - back };
}
