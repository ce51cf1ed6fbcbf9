import { type Drawing, type Family, HEIGHT, type Ink, WIDTH } from '../drawing';
import { area, circle, ground, line, maybeMirrored, rect, times } from '../shapes';

/** La tenda: a shop awning, and what is on the counter. */
const awning: Drawing = ([bg, a, b, c, d], { below }) => {
  const stripes = [6, 8, 10][below(3)]!;
  const width = WIDTH / stripes;
  const drop = 190 + below(50);
  const stripe = (index: number) =>
    area(
      `M${index * width} 0H${(index + 1) * width}V${drop}a${width / 2} ${width / 2} 0 0 1 ${-width} 0z`,
      index % 2 ? b : a,
    );
  let x = 80 + below(80);
  const goods = times(3 + below(2), (index) => {
    const [kind, size, ink] = [below(3), 58 + below(24), [c, d, c, d][index]!] as [number, number, Ink];
    const left = x;
    x += size * 2 + 50 + below(30);
    if (kind === 0) return circle(left + size, 520 - size, size, ink);
    if (kind === 1) return rect(left, 520 - size * 2.1, size * 1.6, size * 2.1, ink);
    return area(`M${left} 520L${left + size} ${520 - size * 2}L${left + size * 2} 520z`, ink);
  });
  return ground(bg) + times(stripes, stripe) + rect(0, 0, WIDTH, 44, c) + rect(0, 520, WIDTH, 80, a) + goods;
};

/** I vasi: what is looked after grows, each a little more than the one before. */
const pots: Drawing = ([bg, a, b, c, d], { below }) => {
  const count = 3 + below(2);
  const gap = WIDTH / count;
  const plant = (index: number) => {
    const x = gap * (index + 0.5);
    const height = 80 + index * (260 / count) + below(30);
    const leaf = (level: number, side: -1 | 1) =>
      area(
        `M${x} ${400 - level}c${side * 20} -60 ${side * 80} -60 ${side * 100} -30c${side * -10} 50 ${side * -70} 60 ${side * -100} 30z`,
        level % 2 ? b : a,
      );
    const leaves = times(Math.floor(height / 70), (level) => leaf(50 + level * 70, level % 2 ? 1 : -1));
    return (
      line(`M${x} 400V${400 - height}`, 16, a, 'round') +
      leaves +
      circle(x, 400 - height, 30, index === count - 1 ? d : a) +
      area(`M${x - 78} 400h156l-26 130h-104z`, c) +
      rect(x - 90, 380, 180, 40, d, 6)
    );
  };
  return ground(bg) + rect(0, 530, WIDTH, HEIGHT - 530, b) + times(count, plant);
};

/** I pacchi: parcels ready to leave, stacked. */
const parcels: Drawing = ([bg, a, b, c, d], { below }) => {
  const parcel = (x: number, y: number, width: number, height: number, box: Ink, tape: Ink) =>
    rect(x, y, width, height, box, 6) +
    rect(x + width / 2 - 22, y, 44, height, tape) +
    rect(x, y + height / 2 - 14, width, 28, tape);
  const shift = below(60);
  return maybeMirrored(
    below(2),
    ground(bg) +
      rect(0, 520, WIDTH, 80, c) +
      parcel(110, 290, 300, 230, a, d) +
      parcel(430, 340, 230, 180, b, a) +
      parcel(680, 240, 200, 280, d, b) +
      parcel(170 + shift, 130, 190, 160, b, d) +
      parcel(440 + shift / 2, 200, 170, 140, d, c) +
      circle(790, 120 + below(40), 62, a),
  );
};

export const impresa: Family = {
  palettes: [
    ['paper', 'green', 'mint', 'terra', 'ochre'],
    ['blush', 'terra', 'cream', 'night', 'green'],
    ['sky', 'night', 'cream', 'ochre', 'terra'],
    ['mint', 'green', 'cream', 'terra', 'night'],
    ['ochre', 'terra', 'cream', 'green', 'night'],
  ],
  drawings: [awning, pots, parcels],
};
