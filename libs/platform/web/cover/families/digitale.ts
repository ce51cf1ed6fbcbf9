import { type Drawing, type Family, WIDTH } from '../drawing';
import { area, circle, ground, rect, times } from '../shapes';

/** I tasti: a typewriter's keys, one of them pressed. */
const keys: Drawing = ([bg, a, b, c], { below }) => {
  const pressed = [1 + below(5), below(3)];
  const space = 1 + (below(3) % 2);
  const key = (row: number, column: number) => {
    const x = 70 + column * 137 + (row % 2 ? 68.5 : 0);
    const y = 82 + row * 145;
    if (row === 3 && column >= space && column <= space + 3) {
      return column > space ? '' : rect(x - 56, y - 56, 523, 112, b, 56) + rect(x - 40, y - 44, 491, 70, a, 35);
    }
    if (column === pressed[0] && row === pressed[1])
      return circle(x, y, 56, b) + circle(x, y, 56, c) + circle(x, y, 18, b);
    return circle(x, y, 56, b) + circle(x, y - 8, 46, (column + row + below(5)) % 6 === 0 ? c : a);
  };
  return ground(bg) + times(4, (row) => times(9, (column) => key(row, column - 1)));
};

/** Il puntatore: windows one over another, and the arrow that finds its way among them. */
const windows: Drawing = ([bg, a, b, c, d], { below }) => {
  const size = 330 + below(60);
  const fan = 70 + below(40);
  const bars = [b, c, d];
  const window = (index: number) => {
    const [x, y] = [90 + index * (fan + 60), 60 + index * fan];
    return (
      rect(x, y, size * 1.25, size, index === 1 ? c : a, 16) +
      rect(x, y, size * 1.25, 56, bars[index]!, 16) +
      rect(x, y + 36, size * 1.25, 22, bars[index]!) +
      times(3, (dot) => circle(x + 34 + dot * 34, y + 28, 9, a))
    );
  };
  const [px, py] = [610 + below(120), 230 + below(60)];
  const arrow = `M${px} ${py}l0 250l62 -56l44 104l52 -22l-44 -102l84 -6z`;
  return ground(bg) + times(3, window) + area(arrow, d === bg ? 'night' : d);
};

/** Gli interruttori: some on, some off, none to be afraid of. */
const switches: Drawing = ([bg, a, b, c, d], { below }) => {
  const lever = (row: number, column: number) => {
    const [x, y] = [70 + column * 290, 66 + row * 172];
    const on = below(3) > 0;
    return rect(x, y, 240, 124, on ? b : d, 62) + circle(on ? x + 178 : x + 62, y + 62, 46, on ? c : a);
  };
  return ground(bg) + times(3, (row) => times(3, (column) => lever(row, column))) + rect(0, 0, WIDTH, 20, a);
};

export const digitale: Family = {
  palettes: [
    ['terra', 'cream', 'night', 'ochre', 'green'],
    ['sky', 'cream', 'green', 'terra', 'night'],
    ['green', 'mint', 'night', 'ochre', 'terra'],
    ['ochre', 'cream', 'night', 'terra', 'green'],
    ['night', 'blush', 'terra', 'cream', 'ochre'],
  ],
  drawings: [keys, windows, switches],
};
