import { partsOf } from "./copiedParts";
import type { NextWord } from "./plantWords";

/** The same sequence for the same seed, between 0 and 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** What every planted word holds, whatever its shape. */
export const MARKS = ["Qrwz", "fadedcab", "98765"] as const;

/** The shapes of words: what a rule lets through may hang on how a text looks. */
const SHAPES: readonly ((digits: string) => string)[] = [
  (digits) => `Qrwz${digits}`,
  (digits) => `Qrwz ${digits} Ltd`,
  (digits) => `Qrwz.${digits}@firm.example`,
  (digits) => `Qrwzü東${digits}`,
  (digits) => `Qrwz${digits} &amp; Co`,
  (digits) => `C:\\Qrwz\\${digits}`,
  (digits) => `=Qrwz(${digits})`,
  (digits) => `fadedcab${digits}`,
];

/** Gives random words, and figures of twelve digits; counts them. */
export function randomWords(random: () => number): { readonly next: NextWord; readonly count: () => number } {
  let count = 0;
  const next: NextWord = (form) => {
    count++;
    const digits = String(Math.floor(random() * 1e7)).padStart(7, "0");
    if (form === "figure") return `98765${digits}`;
    return SHAPES[Math.floor(random() * SHAPES.length)]?.(digits) ?? digits;
  };
  return { next, count: () => count };
}

const PLANTED = /[^<>"]{0,40}(?:qrwz|fadedcab|(?<![\d.])98765\d{7})[^<>"]{0,40}/gi;

/** Planted words in the parts of a copy, with what is around them. */
export function wordsIn(copy: Uint8Array): readonly string[] {
  return Object.entries(partsOf(copy))
    .flat()
    .flatMap((text) => text.match(PLANTED) ?? []);
}
