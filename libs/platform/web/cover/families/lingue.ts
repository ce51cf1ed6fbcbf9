import { type Drawing, type Family, type Ink } from '../drawing';
import { area, circle, ground, line, maybeMirrored, rect, round, times } from '../shapes';

/** Le virgolette: two caporali facing, and the ground they share. */
const quotes: Drawing = ([bg, a, b, c], { below }) => {
  const radius = 225 + below(25);
  const half = 150 + below(36);
  const size = 62 + below(16);
  const height = round(Math.sqrt(radius * radius - half * half));
  const shared = `M480 ${300 - height}A${radius} ${radius} 0 0 1 480 ${300 + height}A${radius} ${radius} 0 0 1 480 ${300 - height}z`;
  const mark = (x: number, side: -1 | 1) =>
    line(`M${x + side * size} ${300 - size * 1.25}L${x} 300L${x + side * size} ${300 + size * 1.25}`, 26, bg);
  const [left, right] = [480 - half, 480 + half];
  return (
    ground(bg) +
    circle(left, 300, radius, a) +
    circle(right, 300, radius, b) +
    area(shared, c) +
    mark(left - 130, 1) +
    mark(left - 60, 1) +
    mark(right + 130, -1) +
    mark(right + 60, -1)
  );
};

/** Il dialogo: balloons of every shape, answering one another. */
const dialogue: Drawing = ([bg, a, b, c, d], { below }) => {
  const balloon = (index: number) => {
    const right = index % 2 === 1;
    const [width, y] = [430 + below(120), 50 + index * 175];
    const x = right ? 900 - width : 60;
    const tail = right ? x + width - 90 : x + 90;
    const ink = [a, b, c][index]!;
    return (
      rect(x, y, width, 132, ink, [66, 24, 40][(index + below(2)) % 3]!) +
      area(`M${tail - 34} ${y + 120}h68l${right ? 26 : -94} 62z`, ink) +
      times(3, (word) => rect(x + 56 + word * 118, y + 52, word === 1 ? 60 : 92, 28, index === 1 ? bg : d, 14))
    );
  };
  return maybeMirrored(below(2), ground(bg) + times(3, balloon));
};

/** L’alfabeto: letters not yet known, made of the same few strokes. */
const alphabet: Drawing = ([bg, a, b, c, d], { below }) => {
  const inks = [a, b, c, d].filter((ink) => ink !== bg);
  const tile = (row: number, column: number) => {
    const [x, y, size] = [column * 192, row * 200, 200];
    const ink: Ink = inks[(row + column * 2 + below(2)) % inks.length]!;
    const [w, h] = [192, size];
    const strokes = [
      () => area(`M${x + 30} ${y + h - 24}V${y + 24}a${w - 60} ${h - 48} 0 0 1 ${w - 60} ${h - 48}z`, ink),
      () => circle(x + w / 2, y + h / 2, 74, ink) + circle(x + w / 2, y + h / 2, 30, bg),
      () => rect(x + 30, y + 24, 46, h - 48, ink) + circle(x + 120, y + h - 74, 48, ink),
      () =>
        area(`M${x + 26} ${y + 30}h${w - 52}a${(w - 52) / 2} ${(w - 52) / 2} 0 0 1 ${52 - w} 0z`, ink) +
        rect(x + w / 2 - 22, y + 90, 44, h - 114, ink),
      () => area(`M${x + w / 2} ${y + 24}L${x + w - 24} ${y + h - 24}H${x + 24}z`, ink),
      () =>
        line(
          `M${x + 34} ${y + 50}H${x + w - 34}M${x + 34} ${y + 100}H${x + w - 70}M${x + 34} ${y + 150}H${x + w - 34}`,
          34,
          ink,
        ),
    ];
    return strokes[below(strokes.length)]!();
  };
  return ground(bg) + times(3, (row) => times(5, (column) => tile(row, column)));
};

export const lingue: Family = {
  palettes: [
    ['paper', 'terra', 'sky', 'ink', 'ochre'],
    ['ochre', 'night', 'green', 'cream', 'terra'],
    ['mint', 'green', 'terra', 'cream', 'night'],
    ['green', 'blush', 'ochre', 'night', 'cream'],
    ['terra', 'cream', 'night', 'ochre', 'blush'],
  ],
  drawings: [quotes, dialogue, alphabet],
};
