import type { FUniver } from "@univerjs/core/lib/facade";
import type { RibbonButton } from "./ribbon-facts";

/** Adds the manifest's entries to the menu of a cell. */
export function addCellMenu(
  api: FUniver,
  entries: readonly RibbonButton[],
  choose: (button: RibbonButton) => void,
): void {
  for (const [order, button] of entries.entries()) {
    const icon = `icon-of-${button.id}`;
    api.registerComponent(icon, () => <img src={button.icon} alt="" width={16} height={16} />);
    const menu = { id: button.id, title: button.label, tooltip: button.tip, icon, order };
    api.createMenu({ ...menu, action: () => choose(button) }).appendTo("contextMenu.mainArea");
  }
}
