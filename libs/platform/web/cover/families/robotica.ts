import { type Drawing, type Family, HEIGHT, type Ink, WIDTH } from '../drawing';
import { area, around, circle, ground, line, maybeMirrored, type Point, rect, times } from '../shapes';

/** Il braccio: an arm reaching for a ball. */
const arm: Drawing = ([bg, a, b, c, d], { below }) => {
  const mirror = below(2);
  const floor = 510;
  const joints: Point[] = [
    [210 + below(60), floor - 50],
    [250 + below(90), 250 + below(50)],
    [470 + below(80), 110 + below(70)],
    [640 + below(60), 290 + below(40)],
  ];
  const [base, elbow, wrist, hand] = joints as [Point, Point, Point, Point];
  const bone = (from: Point, to: Point, width: number, ink: Ink) => line(`M${from}L${to}`, width, ink, 'round');
  const joint = ([x, y]: Point, index: number) =>
    circle(x, y, [48, 46, 40, 34][index]!, d) + circle(x, y, [20, 19, 16, 13][index]!, index === 1 ? c : bg);
  return maybeMirrored(
    mirror,
    ground(bg) +
      rect(0, floor, WIDTH, HEIGHT - floor, d) +
      circle(790, floor - 78, 78, c) +
      area(`M${base[0] - 130} ${floor}a130 130 0 0 1 260 0z`, a) +
      bone(base, elbow, 74, a) +
      bone(elbow, wrist, 58, b) +
      bone(wrist, hand, 44, a) +
      line(`M${hand[0] - 64} ${hand[1] + 84}a70 70 0 1 1 128 0`, 30, d) +
      joints.map(joint).join(''),
  );
};

const TOOTH = 27;
const radiusOf = (teeth: number) => (teeth * TOOTH) / 2;

function gear(centre: Point, teeth: number, turn: number, ink: Ink, hole: Ink): string {
  const radius = radiusOf(teeth);
  const step = (2 * Math.PI) / teeth;
  const d = times(teeth, (tooth) => {
    const at = (share: number, height: number) =>
      around(centre, turn + (tooth + share) * step, radius + height).join(' ');
    return `${tooth ? 'L' : 'M'}${at(-0.25, -15)}L${at(-0.16, 15)}L${at(0.16, 15)}L${at(0.25, -15)}`;
  });
  const [x, y] = centre;
  return area(`${d}z`, ink) + circle(x, y, radius * 0.62, hole) + circle(x, y, radius * 0.2, ink);
}

/** Le ruote: three wheels that really mesh. */
const gears: Drawing = ([bg, a, b, c, d], { below, share }) => {
  const mirror = below(2);
  const teeth = [10 + below(4), 16 + below(5), 8 + below(3)] as const;
  const [r1, r2, r3] = teeth.map(radiusOf) as [number, number, number];
  const first: Point = [250 + below(50), 390 + below(40)];
  const toSecond = -0.55 - share() * 0.25;
  const second = around(first, toSecond, r1 + r2);
  const toThird = 0.75 + share() * 0.35;
  const third = around(second, toThird, r2 + r3);
  const turn = toSecond + Math.PI + Math.PI / teeth[1];
  const phase = ((toThird - turn) / ((2 * Math.PI) / teeth[1])) % 1;
  return maybeMirrored(
    mirror,
    ground(bg) +
      gear(second, teeth[1], turn, b, bg) +
      gear(first, teeth[0], toSecond, a, bg) +
      gear(third, teeth[2], toThird + Math.PI - ((phase - 0.5) * 2 * Math.PI) / teeth[2], d, c),
  );
};

/** La scheda: a chip and the traces that leave it. */
const board: Drawing = ([bg, a, b, c, d], { below }) => {
  const centre = 360 + below(5) * 60;
  const half = 140;
  const spread = below(3) * 6;
  const inks = [a, b, d];
  const trace = (row: number, side: -1 | 1) => {
    const ink = inks[(row + below(2) + (side > 0 ? 1 : 0)) % 3]!;
    const start = centre + side * half;
    const bend = start + side * (50 + Math.abs(row - 2) * 36);
    const rise = (row - 2) * (24 + spread);
    const level = 184 + row * 58;
    const straight = bend + side * Math.abs(rise);
    const end = below(4) ? straight + side * (40 + below(5) * 40) : undefined;
    const wire = line(
      `M${start} ${level}H${bend}L${straight} ${level + rise}H${end ?? (side > 0 ? WIDTH : 0)}`,
      20,
      ink,
      'round',
    );
    return end === undefined ? wire : wire + circle(end, level + rise, 27, ink) + circle(end, level + rise, 11, bg);
  };
  return (
    ground(bg) +
    times(5, (row) => trace(row, -1) + trace(row, 1)) +
    rect(centre - half, 130, 280, 340, d === 'ink' ? 'ink' : 'night', 14) +
    circle(centre - 92, 178, 20, c) +
    rect(centre - 50, 280, 160, 40, c, 20) +
    rect(centre - 50, 350, 90, 40, a === 'night' || a === 'ink' ? b : a, 20)
  );
};

export const robotica: Family = {
  palettes: [
    ['paper', 'terra', 'green', 'ochre', 'ink'],
    ['ochre', 'green', 'terra', 'cream', 'night'],
    ['sky', 'night', 'terra', 'ochre', 'green'],
    ['green', 'ochre', 'terra', 'cream', 'night'],
    ['blush', 'night', 'green', 'cream', 'terra'],
  ],
  drawings: [arm, gears, board],
};
