import { normalizeCSSBucketEntry, styleBucketOrdering } from "@griffel/core";

/** The buckets of resets and of their conditions. */
const RESETS = ["r", "s"].map((bucket) => styleBucketOrdering.indexOf(bucket));

/** The classes that a rule speaks of. */
export const CLASSES = /\.([a-z]\w*)/g;

/** A class that is another where one writes from right to left comes as the pair of both. */
const isPair = (value) => Array.isArray(value);

const eachValue = (classes, change) =>
  Object.fromEntries(Object.entries(classes).map(([key, value]) => [key, change(value)]));

/** Classes by slot and property; the pane is written from left to right. */
const fromLeft = (slots) =>
  eachValue(slots, (slot) => eachValue(slot, (one) => (isPair(one) ? one[0] : one)));

/** The classes that an entry is for: a rule, or a block of some. */
function classesOf(entry) {
  const [rule] = normalizeCSSBucketEntry(entry);
  return [...rule.matchAll(CLASSES)].map(([, name]) => name);
}

/** Notes at webpack's module its classes and the rules, by Griffel's buckets, that they need; gives the classes. */
export function keepStyles({ buildInfo }, slots, rules) {
  const classes = fromLeft(slots);
  const used = new Set(Object.values(classes).flatMap(Object.values));
  const pairs = Object.values(slots).flatMap((slot) => Object.values(slot).filter(isPair));
  const fromRight = new Set(pairs.map(([, right]) => right).filter((right) => !used.has(right)));
  const isNeeded = (names) => names.length === 0 || names.some((name) => !fromRight.has(name));
  const needed = (entries) => entries.filter((entry) => isNeeded(classesOf(entry)));
  buildInfo.styles = [...(buildInfo.styles ?? []), eachValue(rules, needed)];
  buildInfo.slots = [...(buildInfo.slots ?? []), classes];
  return classes;
}

const compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

/** The modules that are shipped, in an order that lasts; webpack joins several into one. */
export function shipped({ chunks, chunkGraph }) {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]);
  const parts = modules.flatMap((module) => module.modules ?? [module]);
  return parts.toSorted((a, b) => compare(a.identifier(), b.identifier()));
}

function entriesOf([bucket, entries]) {
  const place = styleBucketOrdering.indexOf(bucket);
  return entries
    .map(normalizeCSSBucketEntry)
    .map(([rule, about]) => ({ rule, place, p: 0, m: "", ...about }));
}

/** Of rules that bind no order, those that say nearly the same stand together, which packs best; those of resets keep theirs. */
const likeness = ({ rule, place }) => (RESETS.includes(place) ? "" : rule.slice(rule.indexOf("{")));

/** The rules of all that is shipped, each once, in the order in which Griffel would put them into the page. */
export function sheetOf(compilation) {
  const styles = shipped(compilation).flatMap(({ buildInfo }) => buildInfo?.styles ?? []);
  const entries = styles.flatMap((rules) => Object.entries(rules).flatMap(entriesOf));
  const each = [...new Map(entries.map((entry) => [entry.rule, entry])).values()];
  return each
    .toSorted(
      (a, b) => compare(a.m, b.m) || a.place - b.place || a.p - b.p || compare(likeness(a), likeness(b)),
    )
    .map(({ rule }) => rule)
    .join("");
}
