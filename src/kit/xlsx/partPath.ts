/** The folder of a part with its closing slash, "" for the package itself. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Where the relationships of a part are kept; the package's own are those of "". */
export function relationshipsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function unescapePercent(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The part that a relationship's target names, seen from the part that holds the relationship. */
export function resolveTarget(from: string, target: string): string {
  const path = unescapePercent(target.replace(/\\/g, "/").replace(/#.*$/, ""));
  if (path.startsWith("/")) return path.slice(1);
  const steps = folderOf(from).split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The shortest relative target from one part to another. */
export function relativeTarget(from: string, to: string): string {
  const source = folderOf(from).split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  return "../".repeat(source.length - shared) + target.slice(shared).join("/");
}
