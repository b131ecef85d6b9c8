import { nextMacrotask } from "../engine/macrotask";
import type { BookEvent, BookListener } from "./types/event";

/** Delivers events in order, after the formulas have settled. */
export interface EventPump {
  emit(event: BookEvent): void;
  listen(listener: BookListener): () => void;
  /** Resolves when everything emitted so far was delivered. */
  drained(): Promise<void>;
}

/** Events wait until `settle` is through, so that listeners read finished cells. */
export function createEventPump(settle: () => Promise<void>): EventPump {
  const listeners = new Set<BookListener>();
  const waiting: BookEvent[] = [];
  let delivery: Promise<void> | null = null;

  function deliver(): void {
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      // details are looked up now, when the formulas are done
      const told = { ...event };
      for (const listener of [...listeners]) listener(told);
    }
  }

  async function run(): Promise<void> {
    await nextMacrotask();
    await settle();
    delivery = null;
    deliver();
  }

  return {
    emit: (event) => {
      waiting.push(event);
      delivery ??= run();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    drained: async () => {
      // what the engine reports is looked at one turn later
      await nextMacrotask();
      await nextMacrotask();
      while (delivery) await delivery;
      await settle();
    },
  };
}
