import { CertificateFacts } from '@bottega/certificates/domain';
import { Canvas, INK, type SetText, type Style, type Typesetter } from '@bottega/platform/pdf';
import { skillsWords } from './certificate-words';
import { drawQuadretto } from './drawings';
import { COLUMN, COLUMN_WIDTH } from './page';

const style: Style = { face: 'text', size: 9.7, leading: 1.45, ink: INK.ink };
const INDENT = 13.5;
const GUTTER = 22;
const ROW_GAP = 4;
const SKILLS_GAP = 7;
const CELL = (COLUMN_WIDTH - GUTTER) / 2;

/** Two things learnt, side by side, or the line of the skills. */
export interface Row {
  readonly cells: readonly SetText[];
  readonly height: number;
  readonly isSkills: boolean;
}

export function setOutcomes(setter: Typesetter, { learningOutcomes, skills }: CertificateFacts): Row[] {
  const cells = learningOutcomes.map((text) => setter.set([text], style, CELL - INDENT));
  const pairs = cells.flatMap((_, index) => (index % 2 ? [] : [cells.slice(index, index + 2)]));
  const rows = pairs.map((pair) => ({ cells: pair, height: tallest(pair) + ROW_GAP, isSkills: false }));
  const words = skillsWords(skills);
  if (!words) return rows;
  const line = setter.set([words], { ...style, size: 9, ink: INK.soft }, COLUMN_WIDTH);
  return [...rows, { cells: [line], height: line.height + SKILLS_GAP, isSkills: true }];
}

/** What goes on the first page, and then on as many as it takes; a row is never split. */
export function paginate(rows: readonly Row[], firstRoom: number, room: number): Row[][] {
  const pages: Row[][] = [[]];
  let left = firstRoom;
  for (const row of rows) {
    const isFresh = pages.length > 1 && pages.at(-1)!.length === 0;
    if (row.height > left && !isFresh) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)!.push(row);
    left -= row.height;
  }
  return pages;
}

export function drawRows(canvas: Canvas, rows: readonly Row[], top: number): void {
  let y = top;
  for (const { cells, height, isSkills } of rows) {
    if (isSkills) canvas.write('P', cells[0]!, COLUMN.left, y + SKILLS_GAP);
    else cells.forEach((cell, column) => drawCell(canvas, cell, COLUMN.left + column * (CELL + GUTTER), y));
    y += height;
  }
}

function drawCell(canvas: Canvas, cell: SetText, left: number, top: number): void {
  canvas.decorate((doc) => drawQuadretto(doc, left, top + 3.8));
  canvas.writeItem(cell, left + INDENT, top);
}

const tallest = (cells: readonly SetText[]) => Math.max(...cells.map((cell) => cell.height));
