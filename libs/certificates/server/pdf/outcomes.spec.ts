import { paginate, Row } from './outcomes';

const row = (height: number): Row => ({ cells: [], height, isSkills: false });
const heights = (pages: Row[][]) => pages.map((page) => page.map(({ height }) => height));

describe('rows of outcomes', () => {
  it.each([
    ['on the first page while there is room', [20, 20], 40, [[20, 20]]],
    ['on the next page when there is none', [20, 21], 40, [[20], [21]]],
    ['on as many pages as it takes', [60, 60, 60], 40, [[], [60], [60], [60]]],
    ['alone on a page that is too small for it', [20, 150, 20], 40, [[20], [150], [20]]],
    ['nowhere when there are none', [], 40, [[]]],
  ])('go %s', (_, rows, firstRoom, pages) => {
    expect(heights(paginate(rows.map(row), firstRoom, 100))).toEqual(pages);
  });
});
