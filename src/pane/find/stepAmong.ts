import type { KeyboardEvent } from "react";

/** ↓ and ↑ step from the field through the results and back; says whether the key did. */
export function stepAmong(page: HTMLElement, { key, target }: KeyboardEvent): boolean {
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (step === 0) return false;
  const stops = [...page.querySelectorAll<HTMLElement>("input, li button")];
  const next = stops[stops.findIndex((stop) => stop === target) + step];
  next?.focus();
  return next !== undefined;
}
