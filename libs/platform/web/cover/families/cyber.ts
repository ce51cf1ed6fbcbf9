import { type Drawing, type Family, HEIGHT } from '../drawing';
import { area, circle, ground, line, maybeMirrored, rect, ring, round, times } from '../shapes';

/** Il riparo: rain outside, somebody dry under a shelter. */
const shelter: Drawing = ([bg, a, b, c, d], { below }) => {
  const x = 420 + below(160);
  const radius = 235 + below(40);
  const y = 350 + below(20);
  const drop = (row: number, column: number) => {
    const [left, top, length] = [column * 60 + (row % 2 ? 30 : 0), row * 76 + below(18), 34 + below(16)];
    const under = top + length > y - 10 && Math.abs(left - x) < radius + 16;
    const on = Math.hypot(left - x, top + length - y) < radius + 30;
    return under || on ? '' : `M${left + 14} ${top}l-14 ${length}`;
  };
  const panel = (share: number, ink: typeof b) =>
    area(
      `M${round(x - radius * share)} ${y}a${round(radius * share)} ${radius} 0 0 1 ${round(2 * radius * share)} 0z`,
      ink,
    );
  return (
    ground(bg) +
    line(
      times(10, (row) => times(19, (column) => drop(row - 1, column - 1))),
      11,
      a,
      'round',
    ) +
    panel(1, b) +
    panel(0.66, d) +
    panel(0.26, c) +
    line(`M${x} ${y - radius - 26}V${y - radius}`, 14, b === 'night' ? 'cream' : b, 'round') +
    circle(x - 34, y + 120, 46, d) +
    area(`M${x - 110} ${HEIGHT}a76 92 0 0 1 152 0z`, d) +
    circle(x + 84, y + 150, 36, c) +
    area(`M${x + 26} ${HEIGHT}a58 70 0 0 1 116 0z`, c)
  );
};

/** Le voci: many balloons shouting, one that stays calm and makes room. */
const voices: Drawing = ([bg, a, b, c, d], { below }) => {
  const balloon = (x: number, y: number, width: number, height: number, ink: typeof a, tail: -1 | 1) =>
    rect(x, y, width, height, ink, 36) +
    area(`M${x + width / 2 + tail * width * 0.3} ${y + height - 6}l${tail * 46} 64l${-tail * 92} -64z`, ink);
  const small = (index: number) => {
    const [x, y] = [
      [40, 50],
      [700, 40],
      [720, 380],
      [60, 400],
    ][index]!;
    return balloon(x! + below(30), y! + below(24), 170 + below(40), 96, index % 2 ? c : a, index % 2 ? -1 : 1);
  };
  const calm = 270 + below(40);
  return (
    ground(bg) +
    times(4, small) +
    balloon(calm, 130, 380, 270, b, below(2) ? 1 : -1) +
    times(3, (dot) => circle(calm + 90 + dot * 100, 265, 30, dot === 1 ? c : d))
  );
};

/** Il lucchetto: what is yours stays yours. */
const padlock: Drawing = ([bg, a, b, c, d], { below }) => {
  const x = 380 + below(200);
  const waves = times(3, (index) => ring(x, 360, 300 + index * 110, 26, index % 2 ? c : a));
  return maybeMirrored(
    below(2),
    ground(bg) +
      waves +
      line(`M${x - 92} 330V226a92 92 0 0 1 184 0V${below(2) ? 330 : 250}`, 48, d) +
      rect(x - 165, 300, 330, 250, b, 26) +
      circle(x, 400, 40, bg) +
      area(`M${x - 16} 400h32l14 90h-60z`, bg),
  );
};

export const cyber: Family = {
  palettes: [
    ['sky', 'night', 'terra', 'ochre', 'cream'],
    ['green', 'mint', 'ochre', 'terra', 'cream'],
    ['night', 'sky', 'ochre', 'terra', 'cream'],
    ['terra', 'night', 'ochre', 'green', 'cream'],
    ['mint', 'green', 'terra', 'ochre', 'night'],
  ],
  drawings: [shelter, voices, padlock],
};
