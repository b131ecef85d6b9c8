// Loader for src/schema: what only the guide reads of a column is not shipped.
import ts from "typescript";

/** A column's facts say who may read it. */
const isColumn = (facts) =>
  facts.properties.some((property) => ts.isPropertyAssignment(property) && property.name.text === "audience");

function aboutTexts(node) {
  const isAbout = ts.isPropertyAssignment(node) && node.name.text === "about" && isColumn(node.parent);
  return isAbout ? [node] : node.getChildren().flatMap(aboutTexts);
}

/** The source with the `about` of each column left out; `aboutOf` is the only reader, and the guide its only caller. */
export default function withoutAbout(source) {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  let rest = source;
  for (const about of aboutTexts(file).reverse()) {
    const end = rest[about.end] === "," ? about.end + 1 : about.end;
    rest = rest.slice(0, about.getStart(file)) + rest.slice(end);
  }
  return rest;
}
