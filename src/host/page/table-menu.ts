import type { FUniver } from "@univerjs/core/lib/facade";
import type { Book } from "../book/types";

/** Adds what the user may do with the table around a cell to the cell's menu. */
export function addTableMenu(api: FUniver, { user, selection }: Book): void {
  const entries: readonly (readonly [id: string, title: string, act: () => Promise<void>])[] = [
    ["sort-up", "Sort ascending", () => user.sortTable(selection.activeCell, true)],
    ["sort-down", "Sort descending", () => user.sortTable(selection.activeCell, false)],
    ["show-only", "Show only this value", () => user.showOnly(selection.activeCell)],
    ["show-all", "Show all rows", () => user.showAllRows(selection.activeCell)],
  ];
  const menu = api.createSubmenu({ id: "control-book.table", title: "Table" });
  for (const [id, title, act] of entries)
    menu.addSubmenu(api.createMenu({ id: `control-book.table.${id}`, title, action: () => void act() }));
  menu.appendTo("contextMenu.mainArea");
}
