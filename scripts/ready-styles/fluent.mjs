// Loader for Fluent's styles, which come worked out: their rules go into the page's sheet of styles, the code keeps the classes.
import ts from "typescript";
import { classCode, slotsCode } from "./names.mjs";
import { keepStyles } from "./rules.mjs";

const valueOf = (node) => new Function(`return (${node.getText()})`)();

/** What Griffel calls the same without rules, by what it calls it with them. */
const CALLS = {
  __styles(module, [slots, rules]) {
    return `__css(${slotsCode(keepStyles(module, slots, rules))})`;
  },
  __resetStyles(module, [left, right, rules]) {
    const slots = { root: { reset: right === null ? left : [left, right] } };
    keepStyles(module, slots, Array.isArray(rules) ? { r: rules } : rules);
    return `__resetCSS(${classCode(left)}, null)`;
  },
};

function callsIn(node) {
  if (ts.isCallExpression(node) && node.expression.getText() in CALLS) return [node];
  return node.getChildren().flatMap(callsIn);
}

export default function fluentStyles(source) {
  const calls = callsIn(ts.createSourceFile("", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  const rest = calls.toReversed().reduce((text, call) => {
    const made = CALLS[call.expression.getText()](this._module, call.arguments.map(valueOf));
    return `${text.slice(0, call.getStart())}${made}${text.slice(call.end)}`;
  }, source);
  return `import { __css, __resetCSS } from "@griffel/react";\n${rest}`;
}
