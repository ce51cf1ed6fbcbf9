import { type Drawing, type Family, HEIGHT, WIDTH } from '../drawing';
import { area, circle, ground, line, maybeMirrored, rect, times, turned } from '../shapes';

/** La soglia: steps up to a lit doorway. */
const threshold: Drawing = ([bg, a, b, c, d], { below }) => {
  const mirror = below(2);
  const steps = 5 + below(3);
  const [run, rise] = [560 / steps, (330 + below(40)) / steps];
  const top = HEIGHT - steps * rise;
  const width = 170 + below(40);
  const x = 640 + below(60);
  return maybeMirrored(
    mirror,
    ground(bg) +
      circle(150 + below(90), 130 + below(50), 70 + below(24), c) +
      area(`M${x} ${top}V${top - 110}a${width / 2} ${width / 2} 0 0 1 ${width} 0V${top}z`, b) +
      area(`M${x} ${top}V${top - 110}a${width / 2} ${width / 2} 0 0 1 ${width / 2} ${-width / 2}V${top}z`, d) +
      times(steps, (step) => rect(step * run + 60, HEIGHT - (step + 1) * rise, WIDTH, rise + 1, step % 2 ? a : c)) +
      area(`M${x + width / 2} ${top}H${x + width}L${x + width - 40} ${HEIGHT}H${x - width * 0.9}z`, b),
  );
};

/** La strada: a road that winds over the hills towards the day. */
const road: Drawing = ([bg, a, b, c, d], { below }) => {
  const mirror = below(2);
  const sun = 560 + below(200);
  const hill = (index: number) => {
    const y = 300 + index * 90;
    const crest = 160 + below(160);
    return area(
      `M0 ${y}Q${crest} ${y - 120} ${crest * 2} ${y}T${WIDTH} ${y - 40 + below(60)}V${HEIGHT}H0z`,
      [b, c, d][index]!,
    );
  };
  return maybeMirrored(
    mirror,
    ground(bg) +
      circle(sun, 210, 120 + below(30), a) +
      times(3, hill) +
      area(
        `M${sun - 18} 330C${sun - 260} 420 ${sun + 180} 450 ${sun - 200} ${HEIGHT}H${sun + 60}C${sun + 300} 450 ${sun - 120} 420 ${sun + 18} 330z`,
        a,
      ),
  );
};

/** I fogli: sheets that tell who somebody is, one on top. */
const sheets: Drawing = ([bg, a, b, c, d], { below }) => {
  const lean = 6 + below(6);
  const sheet = (turn: number, front: boolean) => {
    const ink = front ? a : turn < 0 ? b : c;
    const lines = times(5, (row) => rect(380, 330 + row * 40, row === 4 ? 110 : 200 - (row % 2) * 50, 16, d, 8));
    const head = circle(420, 200, 46, c) + rect(490, 170, 110, 22, b, 11) + rect(490, 208, 74, 16, d, 8);
    return turned(turn, [480, 620], rect(330, 90, 320, 560, ink, 12) + (front ? head + lines : ''));
  };
  return (
    ground(bg) +
    sheet(-lean * 2.4, false) +
    sheet(lean * 2.2, false) +
    sheet(below(5) - 2, true) +
    line(`M600 60v96a26 26 0 0 1 -52 0v-80`, 14, d, 'round')
  );
};

export const lavoro: Family = {
  palettes: [
    ['green', 'mint', 'ochre', 'cream', 'night'],
    ['sky', 'cream', 'ochre', 'terra', 'night'],
    ['blush', 'cream', 'ochre', 'green', 'night'],
    ['ochre', 'cream', 'terra', 'green', 'night'],
    ['mint', 'cream', 'ochre', 'green', 'night'],
  ],
  drawings: [threshold, road, sheets],
};
