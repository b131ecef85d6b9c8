import { FORMULA_REF_TO_ARRAY_CACHE, LexerNode } from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

interface Cache {
  _hash(key: string): string;
  set(key: string, entry: unknown): unknown;
  delete(key: string): void;
  forEach(visit: (entry: unknown, key: string) => void): void;
}

/** The engine's private caches of formulas cut into words and of parsed ones. */
const caches = new Set<Cache>();
let isPatched = false;

function isParsed(entry: unknown): boolean {
  if (entry instanceof LexerNode) return true;
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
  const proto = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const engine = engineMethods(proto);
  // 32 bits stood for a long key: of 50,000 formulas two would probably share them, and with them one result
  proto._hash = (key) => key;
  proto.set = function (this: Cache, key, entry) {
    if (isSpentByParsing(key, entry)) return undefined;
    if (isParsed(entry)) caches.add(this);
    return engine.set.call(this, key, entry);
  };
}

/** Forgets the parsed formulas that read one of these tables or names, so that they see it as it is now. */
export function forgetSyntaxTrees(readsChanged: (formula: string) => boolean): void {
  for (const cache of caches) {
    const stale: string[] = [];
    cache.forEach((_, key) => {
      if (readsChanged(key)) stale.push(key);
    });
    for (const key of stale) cache.delete(key);
  }
}
