import type { Package } from "./package";

/**
 * Characters that an .xlsx file can only hold spelled out as `_xHHHH_`: controls and half characters. The library drops
 * them, so they pass through it in disguise, as private characters.
 */
const HARD = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const SPELLED = /_x([0-9A-Fa-f]{4})_/g;
const DISGUISED = /[\u{f0000}-\u{fffff}]/gu;
const PRIVATE = 0xf0000;
/** The parts that hold the texts of cells. */
const TEXTS = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/;

/** A text that the library keeps whole. */
export function disguised(text: string): string {
  return text.replace(HARD, disguise);
}

/** The text behind a disguise. */
export function undisguised(text: string): string {
  return text.replace(DISGUISED, (character) => hardCharacter(character) ?? character);
}

/** Spells the disguised characters of a written file out. */
export function spellOut(file: Package): void {
  changeTexts(file, (xml) =>
    xml.replace(DISGUISED, (character) => {
      const hard = hardCharacter(character);
      return hard === undefined ? character : spelled(hard);
    }),
  );
}

/** Puts what a file spells out into disguise, before the library reads it. */
export function disguiseTexts(file: Package): void {
  changeTexts(file, (xml) =>
    xml.replace(SPELLED, (whole, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16));
      return isHard(character) ? disguise(character) : whole;
    }),
  );
}

function changeTexts(file: Package, rewrite: (xml: string) => string): void {
  for (const path of file.paths) if (TEXTS.test(path)) file.change(path, rewrite);
}

function disguise(character: string): string {
  return String.fromCodePoint(PRIVATE + character.charCodeAt(0));
}

/** The hard character that this one stands for; undefined where it is somebody's own private one. */
function hardCharacter(character: string): string | undefined {
  const hard = String.fromCharCode((character.codePointAt(0) ?? 0) - PRIVATE);
  return isHard(hard) ? hard : undefined;
}

function isHard(character: string): boolean {
  return character.search(HARD) === 0;
}

function spelled(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
