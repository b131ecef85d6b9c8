import type { Engine } from "../engine/engine";
import type { Origin } from "./types/event";

/** Who is at work. */
export interface Origins {
  readonly origin: Origin;
  readonly noticedOrigin: Origin;
  as<Result>(origin: Origin, work: () => Result): Result;
}

/** The add-in asks unless somebody else was named; what the engine reports by itself is the user's. */
export function createOrigins(engine: Engine): Origins {
  let named: Origin | null = null;
  return {
    get origin() {
      return named ?? "addin";
    },
    get noticedOrigin() {
      return named ?? (engine.isQuiet ? "addin" : "user");
    },
    as: (who, work) => {
      const before = named;
      named = who;
      try {
        return who === "user" ? engine.loudly(work) : work();
      } finally {
        named = before;
      }
    },
  };
}
