import type { Store } from "./types/store";

/** A store in memory; it keeps the order in which keys were first set. */
export function createStore<Value>(changed: () => void = () => undefined): Store<Value> {
  const entries = new Map<string, { readonly key: string; readonly value: Value }>();
  return {
    get items() {
      return [...entries.values()];
    },
    get: (key) => entries.get(key.toLowerCase())?.value,
    set: (key, value) => {
      const known = entries.get(key.toLowerCase());
      entries.set(key.toLowerCase(), { key: known?.key ?? key, value });
      changed();
    },
    delete: (key) => {
      const wasThere = entries.delete(key.toLowerCase());
      if (wasThere) changed();
      return wasThere;
    },
    clear: () => {
      entries.clear();
      changed();
    },
  };
}
