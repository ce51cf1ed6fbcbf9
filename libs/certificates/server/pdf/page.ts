/** A4 landscape, in points. */
export const PAGE = { width: 841.89, height: 595.28 };

/** The drawing takes the left third; words stand in the column beside it. */
export const PANEL_WIDTH = 269.4;
export const COLUMN = { left: 308, right: 803, top: 35, bottom: 566 };
export const COLUMN_WIDTH = COLUMN.right - COLUMN.left;
