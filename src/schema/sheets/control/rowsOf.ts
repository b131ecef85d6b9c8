/** The cells of one or several neighbouring columns in some rows: `B:D`, 7, 9 gives B7:D9. */
export function rowsOf(columns: string, from: number, to = from): string {
  const [left = "", right = left] = columns.split(":");
  const first = `${left}${String(from)}`;
  return left === right && from === to ? first : `${first}:${right}${String(to)}`;
}
