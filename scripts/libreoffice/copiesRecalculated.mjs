// Lets LibreOffice calculate copies anew and holds the value of each formula that a copy keeps to the one that it came with.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { calculatingProfile } from "./calculatingProfile.mjs";

const FORMULA = /<f(?: [^>]*)?>([^<]*)<\/f>(<v><\/v>)?/g;
const CALLED = /(?<![\w.])((?:_xlfn\.|_xlws\.)*)([A-Z][A-Z0-9.]*)\(/g;
/** LibreOffice takes a plain cell with an empty text for an empty cell. */
const EMPTY_TEXT = '<f>""</f><v></v>';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** A formula without the texts in it. */
function bare(formula) {
  return formula.replaceAll("&quot;", '"').replace(/"[^"]*"/g, '""');
}

/** The functions that a formula calls, as the file writes them. */
function calledIn(formula) {
  return [...bare(formula).matchAll(CALLED)].map(([, prefix, name]) => prefix + name);
}

function partsOf(file) {
  return unzipSync(new Uint8Array(readFileSync(file)));
}

function sheetTexts(parts) {
  return Object.entries(parts)
    .filter(([path]) => SHEET.test(path))
    .map(([path, part]) => [path, strFromU8(part)]);
}

function formulasOf(parts) {
  const names = [...strFromU8(parts["xl/workbook.xml"]).matchAll(/<definedName [^>]*>([^<]*)</g)];
  const cells = sheetTexts(parts).flatMap(([, text]) => [...text.matchAll(FORMULA)]);
  return [...names, ...cells].map(([, formula]) => formula);
}

/** Converts workbooks with every formula calculated anew. */
function calculate({ soffice, folder }, files) {
  const out = join(folder, "calculated-copies");
  const asked = [calculatingProfile(folder), "--headless", "--convert-to", "xlsx", "--outdir", out];
  spawnSync(soffice, [...asked, ...files], { stdio: ["ignore", "ignore", "inherit"] });
  return (file) => read(readFileSync(join(out, file)), { type: "buffer", sheetStubs: true }).Sheets;
}

/** Which functions this LibreOffice does not know: it says so of a call. A wrong value in the same file must be put right. */
function unknownOf(office, functions) {
  const cells = functions.map((name, at) => [`A${at + 1}`, { t: "n", v: 0, f: `${name}()` }]);
  const sheet = {
    "!ref": `A1:B${functions.length}`,
    ...Object.fromEntries(cells),
    B1: { t: "n", v: 3, f: "1+1" },
  };
  const file = join(office.folder, "functions.xlsx");
  writeFileSync(
    file,
    write({ SheetNames: ["Calls"], Sheets: { Calls: sheet } }, { type: "buffer", bookType: "xlsx" }),
  );
  const { Calls } = calculate(office, [file])("functions.xlsx");
  if (Calls.B1.v !== 2) throw new Error("LibreOffice has not calculated anew: 1+1 is still 3");
  return new Set(functions.filter((_, at) => Calls[`A${at + 1}`].w === "#NAME?"));
}

/** The names that cannot be worked out without an unknown function, whatever they go through. */
function unknownNames(parts, unknown) {
  const names = [
    ...strFromU8(parts["xl/workbook.xml"]).matchAll(/<definedName [^>]*?name="([^"]*)"[^>]*>([^<]*)</g),
  ];
  const found = new Set();
  const asks = (formula) => calledIn(formula).some((name) => unknown.has(name)) || usesName(formula, found);
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const [, name, formula] of names) if (asks(formula)) found.add(name);
  }
  return found;
}

function usesName(formula, names) {
  return (bare(formula).match(/(?<![\w.!'])[A-Za-z_][\w.]*(?![\w.([!'])/g) ?? []).some((word) =>
    names.has(word),
  );
}

/** The copy with plain values in place of the formulas that LibreOffice cannot know; counts what they ask for. */
function withKnown(file, unknown, lacking) {
  const parts = partsOf(file);
  const names = unknownNames(parts, unknown);
  let left = 0;
  for (const [path, text] of sheetTexts(parts)) {
    const known = text.replace(FORMULA, (element, formula, isEmptyText) => {
      const asked = [...new Set(calledIn(formula).filter((name) => unknown.has(name)))];
      if (asked.length === 0 && !usesName(formula, names)) return element;
      left += 1;
      for (const name of asked) lacking.set(name, (lacking.get(name) ?? 0) + 1);
      return isEmptyText ? EMPTY_TEXT : "";
    });
    parts[path] = strToU8(known);
  }
  return { bytes: zipSync(parts), left };
}

/** Blank is "", and a truth may be a number, as LibreOffice writes it. */
function isSame(ours = "", theirs = "") {
  if (typeof ours === "boolean") return Number(ours) === Number(theirs);
  if (typeof ours !== "number" || typeof theirs !== "number") return String(ours) === String(theirs);
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function compared(before, after) {
  const cells = Object.entries(before).flatMap(([sheet, own]) =>
    Object.entries(own).flatMap(([address, { f, v }]) => (f === undefined ? [] : [{ sheet, address, f, v }])),
  );
  const differing = cells.flatMap(({ sheet, address, f, v }) => {
    const theirs = after[sheet]?.[address]?.v;
    return isSame(v, theirs) ? [] : [`${sheet}!${address}: ${v} here, ${theirs} in LibreOffice: ${f}`];
  });
  return { count: cells.length, differing };
}

/**
 * Of each copy how many formulas were compared, which differ, and how many ask for functions that this LibreOffice does not
 * know; with those functions and how many formulas call each.
 */
export function copiesRecalculated(office, files) {
  const functions = [
    ...new Set(files.flatMap((file) => formulasOf(partsOf(join(office.folder, file)))).flatMap(calledIn)),
  ];
  const unknown = unknownOf(office, functions);
  const lacking = new Map();
  const inputs = join(office.folder, "known");
  mkdirSync(inputs);
  const written = files.map((file) => {
    const { bytes, left } = withKnown(join(office.folder, file), unknown, lacking);
    writeFileSync(join(inputs, file), bytes);
    return { file, left, before: read(bytes, { type: "array", sheetStubs: true }).Sheets };
  });
  const after = calculate(
    office,
    files.map((file) => join(inputs, file)),
  );
  const copies = written.map(({ file, left, before }) => ({ file, left, ...compared(before, after(file)) }));
  return { copies, lacking };
}
