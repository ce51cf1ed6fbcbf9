/**
 * Why money is in our hands that nothing asks for: more than was due, for what was settled already, for what was given up
 * and cannot be had any more, or for nothing we know of.
 */
export const SURPLUS_REASONS = ['overpaid', 'settled', 'given-up', 'not-ours'] as const;
export type SurplusReason = (typeof SURPLUS_REASONS)[number];
