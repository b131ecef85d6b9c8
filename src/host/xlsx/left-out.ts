/** Something of a file that the embedded workbook does not keep, and how many of it there are. */
export interface LeftOut {
  readonly what: string;
  readonly count: number;
}

const PARTS: readonly (readonly [what: string, path: RegExp])[] = [
  ["pictures", /^xl\/media\//],
  ["sheets of comments", /^xl\/(?:comments|threadedComments)/],
  ["pivot tables", /^xl\/pivotTables\/[^/]+\.xml$/],
  ["slicers", /^xl\/slicers\/[^/]+\.xml$/],
  ["links to other workbooks", /^xl\/externalLinks\/[^/]+\.xml$/],
  ["macros", /^xl\/vbaProject\.bin$/],
  ["chart sheets", /^xl\/chartsheets\/[^/]+\.xml$/],
];

/** Names what a file holds that is not kept, so that opening it is never silently a loss. */
export function leftOutOf(paths: readonly string[]): readonly LeftOut[] {
  return PARTS.map(([what, path]) => ({
    what,
    count: paths.filter((part) => path.test(part)).length,
  })).filter(({ count }) => count > 0);
}
