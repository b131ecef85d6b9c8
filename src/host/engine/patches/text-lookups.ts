import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_LOOKUP,
  functionLookup,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

/** What is looked up, among what, of what the result is taken, and whether of the first that is equal. */
type EqualAsked = readonly [
  value: BaseValueObject,
  among: ArrayValueObject,
  results: ArrayValueObject,
  isFirst?: boolean,
];

interface EqualSearch {
  equalSearch(...asked: EqualAsked): BaseValueObject;
}

/** What is looked up, among what, and the engine's numbers for how: 0 is equal, 1 from the first on, -1 from the last. */
type MatchAsked = readonly [value: BaseValueObject, among: BaseValueObject, match: number, search: number];

interface MatchMethods {
  _getResult(...asked: MatchAsked): BaseValueObject;
}

/** The first and the last place of a text in an array, counted along its rows. */
interface Places {
  readonly first: number;
  last: number;
}

type TextIndex = ReadonlyMap<string, Places>;

/** Shorter arrays are compared sooner than indexed. */
const LONG = 64;

/** What arrays hold, by text; null after the first look-up: an array that is asked once is not worth an index. */
const indexes = new WeakMap<BaseValueObject, TextIndex | null>();
let isPatched = false;

/**
 * XLOOKUP and XMATCH of many texts compared each of them with the whole column, an object a cell: 500 deals in a history of
 * 17,000 rows took minutes and gigabytes. From its second look-up on, an array says by an index where a text stands.
 */
export function patchTextLookups(): void {
  if (isPatched) return;
  isPatched = true;
  patchEqualSearch();
  patchMatch();
}

function patchEqualSearch(): void {
  const proto = BaseFunction.prototype as unknown as EqualSearch;
  const engine = engineMethods(proto);
  proto.equalSearch = function (...asked) {
    const [value, among, results, isFirst = true] = asked;
    const isAlike =
      among.getRowCount() === results.getRowCount() && among.getColumnCount() === results.getColumnCount();
    const places = isAlike ? placesOf(value, among) : "ask the engine";
    if (places === "ask the engine") return engine.equalSearch.apply(this, asked);
    const place = isFirst ? places?.first : places?.last;
    if (place === undefined) return notFound();
    const columns = among.getColumnCount();
    return results.get(Math.floor(place / columns), place % columns) ?? notFound();
  };
}

function patchMatch(): void {
  const [found] = functionLookup.find((entry) => entry.includes(FUNCTION_NAMES_LOOKUP.XMATCH)) ?? [];
  if (typeof found !== "function") throw new Error("The engine has no XMATCH.");
  const proto = found.prototype as unknown as MatchMethods;
  const engine = engineMethods(proto);
  proto._getResult = function (...asked) {
    const [value, among, match, search] = asked;
    const isPlain = match === 0 && (search === 1 || search === -1);
    const places = isPlain && among instanceof ArrayValueObject ? placesOf(value, among) : "ask the engine";
    if (places === "ask the engine") return engine._getResult.apply(this, asked);
    const place = search === 1 ? places?.first : places?.last;
    return place === undefined ? notFound() : NumberValueObject.create(place + 1);
  };
}

function notFound(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.NA);
}

/** Where a text stands; undefined where it does not. Blanks, numbers and wildcards are the engine's to compare. */
function placesOf(value: BaseValueObject, among: ArrayValueObject): Places | undefined | "ask the engine" {
  if (!value.isString() || among.getRowCount() * among.getColumnCount() < LONG) return "ask the engine";
  const text = folded(value);
  if (text === "" || /[*?]/.test(text)) return "ask the engine";
  const index = indexes.get(among);
  if (index) return index.get(text);
  const built = index === null ? indexOf(among) : null;
  indexes.set(among, built);
  return built ? built.get(text) : "ask the engine";
}

function indexOf(among: ArrayValueObject): TextIndex {
  const index = new Map<string, Places>();
  const [rows, columns] = [among.getRowCount(), among.getColumnCount()];
  for (let place = 0; place < rows * columns; place++) {
    const cell = among.get(Math.floor(place / columns), place % columns);
    if (!cell?.isString()) continue;
    const known = index.get(folded(cell));
    if (known) known.last = place;
    else index.set(folded(cell), { first: place, last: place });
  }
  return index;
}

/** The engine compares texts in lower case. */
function folded(value: BaseValueObject): string {
  return String(value.getValue()).toLocaleLowerCase();
}
