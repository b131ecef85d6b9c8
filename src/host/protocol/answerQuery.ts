import { memberName } from "./memberName";
import { NULL_OBJECT } from "./nullObject";
import type { OfficeObject } from "./officeObject";
import { located } from "./located";
import { notServed } from "./richError";
import type { QueryInfo, Wire } from "./wire";

type Answer = Record<string, Wire>;

/** What an Instantiate tells of an object: its id and reference id, or null for a null object. */
export function identityOf(object: OfficeObject): Answer | null {
  if (object === NULL_OBJECT) return null;
  const identity = object.identity();
  return object.referenceId === undefined ? identity : { ...identity, _ReferenceId: object.referenceId };
}

/** The selected properties of an object or of the items of a collection, under their names on the wire. */
export function answerQuery(object: OfficeObject, query: QueryInfo): Answer | null {
  if (object === NULL_OBJECT) return null;
  const selected = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const items = object.items();
  return items ? collection(object, items, { ...query, Select: selected }) : properties(object, selected);
}

function collection(object: OfficeObject, items: readonly OfficeObject[], query: QueryInfo): Answer {
  const selected = (query.Select ?? []).map(ofItems);
  const own = selected.filter((path) => object.scalar(path)?.get);
  const ofEach = selected.filter((path) => !own.includes(path));
  const answer = properties(object, own, own.length === 0);
  if (own.length > 0 && ofEach.length === 0) return answer;
  const first = query.Skip ?? 0;
  const last = query.Top === undefined ? undefined : first + query.Top;
  answer["_Items"] = items.slice(first, last).map((item) => answerQuery(item, { Select: ofEach }));
  return answer;
}

/** `items/name` asks the items for their name; `items` alone asks for all their scalars. */
function ofItems(path: string): string {
  return path.toLowerCase() === "items" ? "*" : path.replace(/^items\//i, "");
}

function properties(object: OfficeObject, selected: readonly string[], identityOnly = false): Answer {
  const answer: Answer = { ...identityOf(object) };
  if (identityOnly) return answer;
  if (selected.length === 0) addScalars(object, answer);
  const nested = new Map<string, string[]>();
  for (const path of selected) {
    const [name = "", ...rest] = path.split("/");
    if (name === "*" || name === "$all") addScalars(object, answer);
    else if (rest.length > 0 || !addScalar(object, name, answer)) note(nested, name, rest.join("/"));
  }
  for (const [name, paths] of nested) addLink(object, name, { paths, answer });
  return answer;
}

function note(nested: Map<string, string[]>, name: string, path: string): void {
  const paths = nested.get(name) ?? [];
  if (path) paths.push(path);
  nested.set(name, paths);
}

function addScalars(object: OfficeObject, answer: Answer): void {
  for (const { name } of object.scalars()) addScalar(object, name, answer);
}

function addScalar(object: OfficeObject, name: string, answer: Answer): boolean {
  const scalar = object.scalar(name);
  if (!scalar) return false;
  try {
    if (scalar.get) answer[scalar.name] = scalar.get();
  } catch (thrown) {
    throw located(thrown, memberName(object, scalar.name));
  }
  return true;
}

interface Nested {
  readonly paths: readonly string[];
  readonly answer: Answer;
}

function addLink(object: OfficeObject, name: string, { paths, answer }: Nested): void {
  const location = memberName(object, name);
  const link = object.link(name);
  if (!link) throw notServed(location);
  try {
    answer[link.name] = answerQuery(link.follow(), { Select: paths });
  } catch (thrown) {
    throw located(thrown, location);
  }
}
