// Loader for src/functions in functions.js: what people read of a worksheet function is left out of its declaration. The
// texts that EXPLAIN answers are made of the declarations beforehand, and stand ready-made in explanations.ts.
import ts from "typescript";

const WORDS = ["about", "formula", "source", "twin", "examples"];

/** The makers of parameters that a file imports: they take a name, and then texts about it among what it must be. */
function makersOf(file) {
  const imports = file.statements.filter(
    (statement) => ts.isImportDeclaration(statement) && statement.moduleSpecifier.text === "./parameters",
  );
  const names = imports.flatMap(({ importClause }) => importClause?.namedBindings?.elements ?? []);
  return new Set(names.map(({ name }) => name.text));
}

/** The stretches of a file that hold words, each with what stands for it. */
function wordsIn(node, makers) {
  if (isProperty(node)) return [{ from: node.getStart(), to: node.end + 1, text: "" }];
  if (isArgument(node, makers)) return [{ from: node.getStart(), to: node.end, text: '""' }];
  return node.getChildren().flatMap((child) => wordsIn(child, makers));
}

/** A property with the comma behind it, which prettier sets. */
function isProperty(node) {
  return ts.isPropertyAssignment(node) && WORDS.includes(node.name.text);
}

function isArgument(node, makers) {
  const { parent } = node;
  if (!ts.isStringLiteral(node) && !ts.isTemplateLiteral(node)) return false;
  if (!ts.isCallExpression(parent) || !makers.has(parent.expression.text)) return false;
  const [name] = parent.arguments;
  return ts.isStringLiteral(name) && name !== node;
}

/** The source of a file of src/functions without its words. */
export default function withoutWords(source) {
  const file = ts.createSourceFile("", source, ts.ScriptTarget.Latest, true);
  const stretches = wordsIn(file, makersOf(file)).sort((a, b) => b.from - a.from);
  return stretches.reduce((rest, { from, to, text }) => rest.slice(0, from) + text + rest.slice(to), source);
}
