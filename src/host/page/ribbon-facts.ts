/** A ribbon button or menu entry that runs one of the add-in's functions. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its picture at twice the size that it is shown at. */
  readonly icon: string;
  readonly action: string;
}

/** A group of buttons with its name under them. */
interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** All that the page takes from the add-in's manifest. */
export interface RibbonFacts {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** Entries of a cell's context menu. */
  readonly cellMenu: readonly RibbonButton[];
  readonly pane: string;
  readonly functions: { readonly namespace: string; readonly metadata: string };
}

const ICON_PIXELS = "40";

/** Reads the ribbon, the pane's address and the functions' namespace from a manifest, as Excel does. */
export function readRibbon(manifest: Document): RibbonFacts {
  const words = new Map(
    [...manifest.querySelectorAll("Resources [id]")].map((found) => [
      found.id,
      found.getAttribute("DefaultValue"),
    ]),
  );
  const named = (from: Element | null | undefined, selector: string) =>
    words.get(from?.querySelector(selector)?.getAttribute("resid") ?? "") ?? "";

  function button(control: Element): RibbonButton {
    return {
      id: control.id,
      label: named(control, ":scope > Label"),
      tip: named(control, "Supertip > Description"),
      icon: named(control, `Icon > [size="${ICON_PIXELS}"]`),
      action: control.querySelector("FunctionName")?.textContent ?? "",
    };
  }
  const buttons = (from: Element | null) => [...(from?.querySelectorAll("Control") ?? [])].map(button);
  const tab = manifest.querySelector("CustomTab");

  return {
    tab: named(tab, ":scope > Label"),
    groups: [...(tab?.querySelectorAll("Group") ?? [])].map((group) => ({
      id: group.id,
      label: named(group, ":scope > Label"),
      buttons: buttons(group),
    })),
    cellMenu: buttons(manifest.querySelector("OfficeMenu#ContextMenuCell")),
    pane: named(manifest.querySelector("Runtimes"), "Runtime"),
    functions: {
      namespace: named(manifest.querySelector("AllFormFactors"), "Namespace"),
      metadata: named(manifest.querySelector("AllFormFactors"), "Metadata > SourceLocation"),
    },
  };
}
