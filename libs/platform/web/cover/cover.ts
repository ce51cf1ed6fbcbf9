import { type CoverFamily, type Family, HEIGHT, WIDTH } from './drawing';
import { coding } from './families/coding';
import { cyber } from './families/cyber';
import { digitale } from './families/digitale';
import { foto } from './families/foto';
import { impresa } from './families/impresa';
import { lavoro } from './families/lavoro';
import { lingue } from './families/lingue';
import { robotica } from './families/robotica';
import { randomOf } from './random';

const FAMILIES: Readonly<Record<CoverFamily, Family>> = {
  coding,
  robotica,
  digitale,
  lavoro,
  cyber,
  foto,
  impresa,
  lingue,
};

/**
 * The cover of a course without a picture: one idea for each family of topics, which the title varies in drawing,
 * colours and proportions. Always the same for the same title; never any text on it.
 */
export function drawCover(family: CoverFamily, title: string): string {
  const { palettes, drawings } = FAMILIES[family];
  const random = randomOf(`${family}·${title}`);
  const palette = palettes[random.below(palettes.length)]!;
  const drawing = drawings[random.below(drawings.length)]!;
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">` +
    `${drawing(palette, random)}</svg>`
  );
}
