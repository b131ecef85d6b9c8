import { FORMULA_REF_TO_ARRAY_CACHE, LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

interface Cache {
  _hash(key: string): string;
  set(key: string, entry: unknown): unknown;
  clear(): void;
}

let trees: Cache | null = null;
let isPatched = false;

function keep(cache: Cache): void {
  trees = cache;
}

function isSyntaxTree(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "nodeType" in entry && "execute" in entry;
}

const RENAMES_ITS_PARTS = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * A formula that was cut into words. Parsing turns LET into LAMBDA among those very words, so that they cannot be parsed
 * once more, as another workbook does that has the same formula.
 */
function isSpentByParsing(formula: string, entry: unknown): boolean {
  return entry instanceof LexerNode && RENAMES_ITS_PARTS.test(formula);
}

/**
 * A formula on a resized table keeps reading the old rows: the engine's private cache of syntax trees is bypassed
 * while the table is dirty, but its stale entry is never replaced. The cache shows itself through its class.
 */
export function patchSyntaxTrees(): void {
  if (isPatched) return;
  isPatched = true;
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const engine = engineMethods(caches);
  // 32 bits stood for a long key: of 50,000 formulas two would probably share them, and with them one result
  caches._hash = (key) => key;
  caches.set = function (this: Cache, key, entry) {
    if (isSpentByParsing(key, entry)) return undefined;
    if (!trees && isSyntaxTree(entry)) keep(this);
    return engine.set.call(this, key, entry);
  };
}

/** Forgets all parsed formulas, so that they see tables and names as they are now. */
export function forgetSyntaxTrees(): void {
  trees?.clear();
  // a lexer empties the cache that all lexers share when it is disposed of
  new LexerTreeBuilder().dispose();
}
