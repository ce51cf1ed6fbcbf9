import { type Drawing, type Family, type Ink, WIDTH } from '../drawing';
import { circle, ground, line, maybeMirrored, rect, times } from '../shapes';

/** Il rientro: lines stepping in and out like a well-indented program. */
const indents: Drawing = ([bg, ...inks], { below }) => {
  let drawn = ground(bg);
  let depth = 0;
  for (let row = 0; row < 9; row++) {
    const parts = 1 + below(3);
    let x = 60 + depth * 90;
    for (let part = 0; part < parts && x < WIDTH; part++) {
      const width = 60 * (part === parts - 1 ? 2 + below(5) : 1 + below(2));
      drawn += rect(x, 22 + row * 64, Math.min(width, WIDTH - x + 10), 44, inks[(row + part * 2 + below(2)) % 3]!, 22);
      x += width + 20;
    }
    const step = row < 4 ? [1, 1, 0][below(3)]! : [-1, -1, 1, 0][below(4)]!;
    depth = Math.max(0, Math.min(4, depth + step));
  }
  return drawn;
};

/** Le parentesi: brackets inside brackets, and what they hold. */
const brackets: Drawing = ([bg, a, b, c], { below }) => {
  const kind = below(3);
  const depth = 2 + below(2);
  const inks = [a, b, c];
  const bracket = (index: number, side: -1 | 1) => {
    const x = 480 + side * (120 + index * 120);
    const reach = 120 + index * 62;
    const arm = 56 * side;
    const d =
      kind === 0
        ? `M${x - arm} ${300 - reach}L${x + arm} 300L${x - arm} ${300 + reach}`
        : kind === 1
          ? `M${x - arm} ${300 - reach}H${x}V${300 + reach}H${x - arm}`
          : `M${x - arm} ${300 - reach}Q${x} ${300 - reach} ${x} ${300 - reach / 2}T${x + arm} 300Q${x} 300 ${x} ${300 + reach / 2}T${x - arm} ${300 + reach}`;
    return line(d, 40, inks[index % 3]!);
  };
  const held = below(2) ? circle(480, 300, 58, c) : rect(426, 246, 108, 108, c, 8);
  return ground(bg) + times(depth, (index) => bracket(index, -1) + bracket(index, 1)) + held;
};

/** I rami: work that parts from the trunk and comes back to it. */
const branches: Drawing = ([bg, a, ...inks], { below }) => {
  const mirror = below(2);
  const trunk = [220, 300, 380][below(3)]!;
  const stop = (x: number, y: number, ink: Ink) => circle(x, y, 40, ink) + circle(x, y, 17, bg);
  const branch = (index: number) => {
    const ink = inks[index % 3]!;
    const side = index % 2 ? 1 : -1;
    const y = trunk + side * (120 + Math.floor(index / 2) * 110 + below(30));
    const start = 60 + below(3) * 130;
    const end = start + 430 + below(3) * 80;
    const back = below(3) ? `H${end - 120}C${end - 40} ${y} ${end - 70} ${trunk} ${end} ${trunk}` : `H${WIDTH}`;
    const way = `M${start} ${trunk}C${start + 70} ${trunk} ${start + 40} ${y} ${start + 120} ${y}${back}`;
    return line(way, 26, ink) + times(1 + below(2), (at) => stop(start + 165 + at * 150, y, ink));
  };
  const trunkLine = line(`M0 ${trunk}H${WIDTH}`, 26, a) + times(4, (at) => stop(50 + below(40) + at * 270, trunk, a));
  return maybeMirrored(mirror, ground(bg) + times(2 + below(2), branch) + trunkLine);
};

export const coding: Family = {
  palettes: [
    ['night', 'terra', 'ochre', 'mint', 'cream'],
    ['green', 'ochre', 'blush', 'cream', 'night'],
    ['paper', 'green', 'terra', 'ink', 'ochre'],
    ['sky', 'night', 'terra', 'cream', 'green'],
    ['terra', 'night', 'cream', 'ochre', 'green'],
    ['ochre', 'night', 'terra', 'cream', 'green'],
    ['mint', 'green', 'terra', 'night', 'ochre'],
  ],
  drawings: [indents, brackets, branches],
};
