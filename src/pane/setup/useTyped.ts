import { useState } from "react";

/** What was typed over the book's own values and is not written yet, by name. */
export interface Typed<T> {
  readonly get: (name: string) => T | undefined;
  readonly set: (name: string, value: T) => void;
  readonly clear: () => void;
}

/** Keeps what is typed until it is written: reading the book anew leaves it alone. */
export function useTyped<T>(): Typed<T> {
  const [typed, setTyped] = useState<ReadonlyMap<string, T>>(new Map());
  return {
    get: (name) => typed.get(name),
    set: (name, value) => setTyped((before) => new Map(before).set(name, value)),
    clear: () => setTyped(new Map()),
  };
}
