import type { Sheet } from "../sheet";

/** The tables of one tab, at least one. */
export type TabTables = readonly [Sheet, ...Sheet[]];

/** Tables by the tab on which they stand, in the order of the tabs. */
export function tabsOf(tables: readonly Sheet[]): readonly TabTables[] {
  const tabs = new Map<string, [Sheet, ...Sheet[]]>();
  for (const table of tables) {
    const tab = tabs.get(table.name);
    if (tab === undefined) tabs.set(table.name, [table]);
    else tab.push(table);
  }
  return [...tabs.values()];
}
