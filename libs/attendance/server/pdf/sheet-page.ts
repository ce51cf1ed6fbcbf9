import { INK, type Style } from '@bottega/platform/pdf';

/** A4 landscape, in points, with a margin that any printer leaves. */
export const PAGE = { width: 841.89, height: 595.28 };
export const SHEET = { left: 34, right: PAGE.width - 34, top: 30, bottom: PAGE.height - 30 };
export const WIDTH = SHEET.right - SHEET.left;

export const HEAD: Style = { face: 'head', size: 17, leading: 1.15, ink: INK.ink };
export const LABEL: Style = { face: 'strong', size: 7.6, leading: 1.3, ink: INK.soft };
export const TEXT: Style = { face: 'text', size: 9.6, leading: 1.3, ink: INK.ink };
export const NAME: Style = { face: 'strong', size: 9.6, leading: 1.15, ink: INK.ink };
export const SMALL: Style = { face: 'text', size: 7.6, leading: 1.35, ink: INK.soft };
