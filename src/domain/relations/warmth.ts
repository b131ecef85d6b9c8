import type { Serial } from "../../kit/serial";
import { daysBetween } from "../pipeline/daysBetween";
import type { Fading } from "./relation";

/** How warm a tie still is. */
export type Warmth = "warm" | "cooling" | "cold" | "never met";

/** Warm during half a half-life of silence, cooling until a whole one has passed, cold from then on. */
export function warmth(lastContact: Serial | null, { today, halfLife }: Fading): Warmth {
  if (lastContact === null) return "never met";
  const silence = daysBetween(lastContact, today);
  if (silence <= halfLife / 2) return "warm";
  return silence <= halfLife ? "cooling" : "cold";
}
