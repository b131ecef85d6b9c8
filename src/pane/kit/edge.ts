/** What stands outside the page's column (header, tabs, dock) keeps the edges of its text in a wide pane. */
export function edge(space: 4 | 8 | 12 | 40): string {
  return `max(${String(space)}px, calc(50% - ${String(292 - space)}px))`;
}
