/** A4 landscape, in points, and the inks: paper that is printed, so always the light ones. */
export const PAGE = { width: 841.89, height: 595.28 };

export const INK = {
  sheet: '#FFFDF9',
  ink: '#211C16',
  soft: '#574D41',
  terracotta: '#A4411B',
  green: '#1F5B45',
} as const;

/** The drawing takes the left third; words stand in the column beside it. */
export const PANEL_WIDTH = 269.4;
export const COLUMN = { left: 308, right: 803, top: 35, bottom: 566 };
export const COLUMN_WIDTH = COLUMN.right - COLUMN.left;
