import { type Drawing, type Family, HEIGHT, type Ink, WIDTH } from '../drawing';
import { area, around, circle, ground, line, maybeMirrored, type Point, rect, times } from '../shapes';

const contrastOf = (ground: Ink): Ink => (ground === 'night' ? 'cream' : ground === 'paper' ? 'ink' : 'night');

/** Il diaframma: blades closing on light. */
const diaphragm: Drawing = ([bg, a, b, c, d], { below, share }) => {
  const blades = 6 + below(3);
  const centre: Point = [[380, 480, 590][below(3)]!, 300];
  const [outer, inner, turn, step] = [255, 70 + below(60), share() * Math.PI, (2 * Math.PI) / blades];
  const frame = contrastOf(bg);
  const blade = (index: number) => {
    const angle = turn + index * step;
    const edge = angle + step * 1.55 + 0.15;
    const at = (where: number, distance: number) => around(centre, where, distance).join(' ');
    return area(
      `M${at(angle, inner)}L${at(angle + step, inner)}L${at(edge, outer)}A${outer} ${outer} 0 0 0 ${at(edge - step, outer)}z`,
      [a, b, c][blades % 2 && index === blades - 1 ? 2 : index % 2]!,
    );
  };
  const flash = centre[0] < 480 ? 790 : centre[0] > 480 ? 150 : [150, 810][below(2)]!;
  return (
    ground(bg) +
    circle(...centre, outer + 24, frame) +
    times(blades, blade) +
    circle(flash, 150 + below(300), 54, d) +
    line('M40 100V40H100M860 40H920V100M920 500V560H860M100 560H40V500', 10, frame)
  );
};

/** L’inquadratura: the world outside the frame, and the colours it takes inside. */
const framing: Drawing = ([bg, a, b, c, d], { below }) => {
  const mirror = below(2);
  const x = 230 + below(160);
  const sun = x + 110 + below(200);
  const peak = x + 120 + below(140);
  const world = (sky: Ink, light: Ink, far: Ink, near: Ink) =>
    ground(sky) +
    circle(sun, 220, 70, light) +
    area(`M${peak - 420} ${HEIGHT}L${peak} 220L${peak + 420} ${HEIGHT}z`, far) +
    area(`M${peak - 120} ${HEIGHT}L${peak + 260} 320L${peak + 640} ${HEIGHT}z`, near);
  const seen = world('ochre', 'terra', 'green', 'night');
  return maybeMirrored(
    mirror,
    world(
      bg,
      [a, b, c, d].find((ink) => ink !== bg && ink !== 'cream')!,
      c === bg ? a : c,
      b,
    ) +
      `<svg x="${x}" y="90" width="440" height="420" viewBox="${x} 90 440 420">${seen}</svg>` +
      line(`M${x} 90H${x + 440}V510H${x}z`, 26, bg === 'paper' ? 'ink' : 'cream'),
  );
};

/** La pellicola: strips of film, a picture in each window. */
const film: Drawing = ([bg, a, b, c, d], { below }) => {
  const strip = (row: number) => {
    const [y, shift] = [40 + row * 280, below(3) * 60];
    const holes = times(
      14,
      (hole) => rect(20 + hole * 72, y + 14, 34, 24, bg, 5) + rect(20 + hole * 72, y + 202, 34, 24, bg, 5),
    );
    const pictures = times(5, (index) => {
      const [x, kind] = [index * 250 - shift - 60, below(3)];
      const picture = rect(x, y + 54, 220, 132, kind === 1 ? b : a, 4);
      if (kind === 0) return picture + circle(x + 110, y + 120, 46, c);
      if (kind === 1)
        return (
          picture +
          area(`M${x + 20} ${y + 186}L${x + 90} ${y + 84}L${x + 150} ${y + 186}z`, c) +
          circle(x + 170, y + 90, 20, a)
        );
      return picture + area(`M${x} ${y + 186}a110 100 0 0 1 220 0z`, d);
    });
    return rect(0, y, WIDTH, 240, contrastOf(bg)) + holes + pictures;
  };
  return ground(bg) + times(2, strip);
};

export const foto: Family = {
  palettes: [
    ['night', 'terra', 'ochre', 'blush', 'cream'],
    ['paper', 'ink', 'sky', 'green', 'ochre'],
    ['terra', 'night', 'cream', 'blush', 'ochre'],
    ['green', 'cream', 'ochre', 'mint', 'terra'],
    ['sky', 'cream', 'terra', 'green', 'ochre'],
  ],
  drawings: [diaphragm, framing, film],
};
