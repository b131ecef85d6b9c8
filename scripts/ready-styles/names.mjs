// Griffel calls classes and properties by hashes of seven letters, which pack badly: once all is built they get names of one or two.
import { CLASSES, sheetOf, shipped } from "./rules.mjs";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const letters = (at) =>
  (at < LETTERS.length ? "" : letters(Math.floor(at / LETTERS.length) - 1)) + LETTERS[at % LETTERS.length];

const shortNames = (names) => new Map([...new Set(names)].map((name, at) => [name, letters(at)]));

/** How a name stands in the code of a module, so that it is found again once all is built. */
const MARKED = /~(class|property) (\w+)~/g;

const marked = (kind) => (name) => `~${kind} ${name}~`;

const [classMark, propertyMark] = ["class", "property"].map(marked);

/** Classes as code, by slot and property; one that unsets a property is 0. */
export function slotsCode(slots) {
  const inCode = ([property, name]) => [propertyMark(property), name === 0 ? 0 : classMark(name)];
  const eachSlot = ([slot, classes]) => [slot, Object.fromEntries(Object.entries(classes).map(inCode))];
  return JSON.stringify(Object.fromEntries(Object.entries(slots).map(eachSlot)));
}

/** A class that stands by itself as code. */
export const classCode = (name) => JSON.stringify(classMark(name));

/** The short names of all that is shipped: the classes in the order of the sheet, the properties in that of the modules. */
function namesOf(compilation, sheet) {
  const kept = shipped(compilation).flatMap(({ buildInfo }) => buildInfo?.slots ?? []);
  const slots = kept.flatMap(Object.values);
  const classes = new Set(slots.flatMap(Object.values));
  const inSheet = [...sheet.matchAll(CLASSES)].map(([, name]) => name).filter((name) => classes.has(name));
  return { class: shortNames([...inSheet, ...classes]), property: shortNames(slots.flatMap(Object.keys)) };
}

/** The sheet of all that is shipped with short names. */
export function shortSheet(compilation) {
  const sheet = sheetOf(compilation);
  const names = namesOf(compilation, sheet).class;
  return sheet.replace(CLASSES, (all, name) => (names.has(name) ? `.${names.get(name)}` : all));
}

/** Gives the names in the scripts that were built their short ones. */
export function shortenScripts(compilation, { ReplaceSource }) {
  const names = namesOf(compilation, sheetOf(compilation));
  for (const { name: file, source } of compilation.getAssets().filter(({ name }) => name.endsWith(".js"))) {
    const found = [...source.source().toString().matchAll(MARKED)];
    if (found.length === 0) continue;
    const short = new ReplaceSource(source);
    for (const { index, 0: all, 1: kind, 2: name } of found)
      short.replace(index, index + all.length - 1, names[kind].get(name));
    compilation.updateAsset(file, short);
  }
}
