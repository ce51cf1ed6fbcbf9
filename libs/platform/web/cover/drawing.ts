/** The inks of covers, each a `--cv-*` custom property, so that a drawing turns dark with the page. */
export type Ink = 'paper' | 'ink' | 'night' | 'cream' | 'terra' | 'green' | 'ochre' | 'sky' | 'blush' | 'mint';

/** The ground first, then the inks that stand on it. */
export type Palette = readonly [Ink, Ink, Ink, Ink, Ink];

/** Chance that is always the same for the same title. */
export interface Random {
  /** From 0 to 1, excluded. */
  share(): number;
  /** A whole number from 0 to `count`, excluded. */
  below(count: number): number;
}

export type Drawing = (inks: Palette, random: Random) => string;

export interface Family {
  palettes: readonly Palette[];
  drawings: readonly Drawing[];
}

export const COVER_FAMILIES = [
  'coding',
  'robotica',
  'digitale',
  'lavoro',
  'cyber',
  'foto',
  'impresa',
  'lingue',
] as const;
export type CoverFamily = (typeof COVER_FAMILIES)[number];

/** Covers are 16:10 in a grid of 60. */
export const WIDTH = 960;
export const HEIGHT = 600;
