import { INK, type Style } from '@bottega/platform/pdf';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 };
export const SHEET = { left: 56, right: PAGE.width - 56, top: 52, bottom: PAGE.height - 52 };
export const WIDTH = SHEET.right - SHEET.left;

export const HEAD: Style = { face: 'head', size: 24, leading: 1.15, ink: INK.ink };
export const NAME: Style = { face: 'head', size: 15, leading: 1.2, ink: INK.ink };
export const LABEL: Style = { face: 'strong', size: 8.4, leading: 1.4, ink: INK.soft };
export const TEXT: Style = { face: 'text', size: 10.4, leading: 1.4, ink: INK.ink };
export const STRONG: Style = { face: 'strong', size: 10.4, leading: 1.4, ink: INK.ink };
export const SMALL: Style = { face: 'text', size: 8.6, leading: 1.45, ink: INK.soft };
