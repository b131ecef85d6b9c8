import type { Wire } from "./wire";
import { isFields, isList } from "./wireShape";

/** What the add-in changed on its own ribbon tab. */
export interface Ribbon {
  readonly enabled: ReadonlyMap<string, boolean>;
  readonly visible: ReadonlyMap<string, boolean>;
  readonly setEnabled: (controlId: string, isEnabled: boolean) => void;
  readonly setVisible: (tabId: string, isVisible: boolean) => void;
  /** Takes the JSON of `Office.ribbon.requestUpdate`. */
  readonly update: (definition: Wire) => void;
  readonly listen: (listener: () => void) => void;
}

export function createRibbon(): Ribbon {
  const enabled = new Map<string, boolean>();
  const visible = new Map<string, boolean>();
  const listeners: (() => void)[] = [];

  function changed(): void {
    for (const listener of listeners) listener();
  }

  /** Tabs, groups and controls look alike: an id, and flags that may be missing. */
  function take(item: Wire | undefined): void {
    if (isList(item)) return item.forEach(take);
    if (!isFields(item)) return;
    const { id } = item;
    if (typeof id !== "string") return;
    if (typeof item["enabled"] === "boolean") enabled.set(id, item["enabled"]);
    if (typeof item["visible"] === "boolean") visible.set(id, item["visible"]);
    for (const key of ["tabs", "groups", "controls", "items"]) take(item[key]);
  }

  return {
    enabled,
    visible,
    setEnabled: (controlId, isEnabled) => {
      enabled.set(controlId, isEnabled);
      changed();
    },
    setVisible: (tabId, isVisible) => {
      visible.set(tabId, isVisible);
      changed();
    },
    update: (definition) => {
      if (isFields(definition)) take(definition["tabs"]);
      changed();
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
