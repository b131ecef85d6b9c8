import { useSyncExternalStore } from "react";
import type { Store } from "./store";

/** The store's value, now and after each change. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
