// Loader for src/functions in functions.js: what only the guide, the pane and functions.json read of a worksheet function
// is not shipped there. EXPLAIN reads the first example, of whose blocks it says no more than their size.
import ts from "typescript";

/** The makers of parameters that a file imports: they take a name and what it means. */
function makersOf(file) {
  const imports = file.statements.filter(
    (statement) => ts.isImportDeclaration(statement) && statement.moduleSpecifier.text === "./parameters",
  );
  const names = imports.flatMap(({ importClause }) => importClause?.namedBindings?.elements ?? []);
  return new Set(names.map(({ name }) => name.text));
}

/** The stretches of a file that can be said shorter, each with what stands for it. */
function shortened(node, makers) {
  if (isHint(node, makers)) return [shorter(node, '""')];
  if (ts.isPropertyAssignment(node) && node.name.text === "examples") return exampleOutline(node.initializer);
  if (isSample(node)) return [shorter(node.initializer, "[]")];
  return node.getChildren().flatMap((child) => shortened(child, makers));
}

/** The blocks of examples are declared as grids. */
function isSample(node) {
  return (
    ts.isVariableDeclaration(node) &&
    node.type?.getText() === "Grid" &&
    ts.isArrayLiteralExpression(node.initializer)
  );
}

function shorter(node, text) {
  return { from: node.getStart(), to: node.end, text };
}

function isHint(node, makers) {
  const { parent } = node;
  if (!isText(node) || !parent || !ts.isCallExpression(parent)) return false;
  const [name, meaning] = parent.arguments;
  return meaning === node && ts.isStringLiteral(name) && makers.has(parent.expression.text);
}

function isText(node) {
  return ts.isStringLiteral(node) || ts.isTemplateLiteral(node);
}

/** Of the first example that there are blocks, and how many rows and columns its answer has. */
function exampleOutline(examples) {
  if (!ts.isArrayLiteralExpression(examples)) return [];
  const [first] = examples.elements;
  const others = { from: first.end, to: examples.elements.end, text: "" };
  return [others, ...first.properties.flatMap(blockOutlines)];
}

function blockOutlines({ name, initializer }) {
  if (!ts.isArrayLiteralExpression(initializer)) return [];
  const blocks = name.text === "args" ? initializer.elements : initializer.elements.slice(1);
  return blocks.filter(ts.isArrayLiteralExpression).map((block) => shorter(block, "[]"));
}

/** The source of a file of src/functions without its hints and all but the outline of its first example. */
export default function withoutHints(source) {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  const stretches = shortened(file, makersOf(file)).sort((a, b) => b.from - a.from);
  return stretches.reduce((rest, { from, to, text }) => rest.slice(0, from) + text + rest.slice(to), source);
}
