import type { Serial } from "../../kit/serial";

/** Whole days from one day to another, the time of day ignored; negative when `to` comes first. */
export function daysBetween(from: Serial, to: Serial): number {
  return Math.floor(to) - Math.floor(from);
}
