import { HEIGHT, type Ink, WIDTH } from './drawing';

export type Point = readonly [number, number];

const paint = (ink: Ink) => `var(--cv-${ink})`;
export const round = (value: number) => Math.round(value * 10) / 10;

/** A point `distance` away from a centre, at an angle in radians clockwise from the right. */
export const around = ([x, y]: Point, angle: number, distance: number): Point => [
  round(x + Math.cos(angle) * distance),
  round(y + Math.sin(angle) * distance),
];

export const rect = (x: number, y: number, width: number, height: number, ink: Ink, corner = 0) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${paint(ink)}"` +
  `${corner ? ` rx="${round(corner)}"` : ''}/>`;

export const ground = (ink: Ink) => rect(0, 0, WIDTH, HEIGHT, ink);

export const circle = (x: number, y: number, radius: number, ink: Ink) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${paint(ink)}"/>`;

export const ring = (x: number, y: number, radius: number, width: number, ink: Ink) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${paint(ink)}" stroke-width="${width}"/>`;

export const area = (d: string, ink: Ink) => `<path d="${d}" fill="${paint(ink)}"/>`;

export const line = (d: string, width: number, ink: Ink, cap: 'butt' | 'round' = 'butt') =>
  `<path d="${d}" fill="none" stroke="${paint(ink)}" stroke-width="${round(width)}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;

export const turned = (angle: number, [x, y]: Point, content: string) =>
  `<g transform="rotate(${round(angle)} ${round(x)} ${round(y)})">${content}</g>`;

export const mirrored = (content: string) => `<g transform="matrix(-1 0 0 1 ${WIDTH} 0)">${content}</g>`;

/** A drawing reads as well from the right: half of the titles get it so. */
export const maybeMirrored = (mirror: number, content: string) => (mirror ? mirrored(content) : content);

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
