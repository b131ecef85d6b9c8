import { outsideTexts } from "./formulaText";

/**
 * A call of a function of the add-in, however an Excel without it has left it: under the name that files use, with the mark
 * of a function that Excel does not know, and with the @ of an Excel that did not let it spill.
 */
const OWN_CALL = /(?<![\w.])@?(?:_xl[a-z]+\.)*(?:_xldudf_controlbook_|controlbook\.)(\w+)(?=\()/gi;

/** The functions of the add-in that a formula calls, in capitals. */
export function ownCalls(formula: string): readonly string[] {
  const names = new Set<string>();
  outsideTexts(formula, (part) => {
    for (const [, name = ""] of part.matchAll(OWN_CALL)) names.add(name.toUpperCase());
    return part;
  });
  return [...names];
}

/** The formula as it was typed while the add-in was there. */
export function enteredAgain(formula: string): string {
  return outsideTexts(formula, (part) => part.replaceAll(OWN_CALL, "CONTROLBOOK.$1"));
}
