// Loader for src/functions in functions.js: what only people read of a worksheet function is left out of its declaration.
// The texts that EXPLAIN answers are made of the declarations beforehand (ready-made.mjs).
import ts from "typescript";

const WORDS = [
  "about",
  "reference",
  "formula",
  "source",
  "twin",
  "examples",
  "result",
  "shape",
  "isOptional",
  "isColumn",
];

/** The properties that hold words, the last ones first. */
function wordsIn(node) {
  if (ts.isPropertyAssignment(node) && WORDS.includes(node.name.text)) return [node];
  return node.getChildren().toReversed().flatMap(wordsIn);
}

/** The source of a file of src/functions without its words. */
export default function withoutWords(source) {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  let rest = source;
  for (const words of wordsIn(file)) {
    const end = rest[words.end] === "," ? words.end + 1 : words.end;
    rest = rest.slice(0, words.getStart()) + rest.slice(end);
  }
  return rest;
}
