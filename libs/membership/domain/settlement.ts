export interface Settlement {
  readonly back: number;
  readonly lost: number;
}

/**
 * What comes back of what was reserved when the policy gives back so much in a hundred: of the whole, rounded in the
 * member's favour. Where it was taken from more than one lot, the first given has it back first.
 */
export function settle(reserved: readonly number[], percent: number): Settlement[] {
  const whole = reserved.reduce((sum, each) => sum + each, 0);
  let left = Math.ceil((whole * percent) / 100);
  return reserved.map((each) => {
    const back = Math.min(each, left);
    left -= back;
    return { back, lost: each - back };
  });
}
