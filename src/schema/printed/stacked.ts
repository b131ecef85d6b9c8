import type { LaidPart, PagePart } from "./pagePart";

/** Parts under each other, as one part. */
export function stacked(...parts: readonly PagePart[]): PagePart {
  return (top) => {
    const laid: LaidPart[] = [];
    let row = top;
    for (const part of parts) {
      const next = part(row);
      laid.push(next);
      row += next.lines.length;
    }
    return {
      lines: laid.flatMap(({ lines }) => lines),
      cells: laid.flatMap(({ cells }) => cells),
      formulas: laid.flatMap(({ formulas }) => formulas),
      styles: laid.flatMap(({ styles }) => styles),
      formats: laid.flatMap(({ formats }) => formats),
      merged: laid.flatMap(({ merged }) => merged),
    };
  };
}
