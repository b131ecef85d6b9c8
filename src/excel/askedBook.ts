import { HOME } from "../schema/sheets/home/stored";
import { NAMED_CELLS } from "../schema/namedCells";
import { pipeline } from "../schema/sheets/pipeline";
import { SMALL_TABLES } from "./bookProbe";
import { DUTY_TABLES } from "./dutiesProbe";
import { type Look, namesOf, tabsOf } from "./namesOf";

/** Asks whether anything stands under a name that a part of the book takes where its own was the user's already. */
function askOffered({ workbook }: Excel.RequestContext): () => boolean {
  const { tables, names, worksheets } = workbook;
  const [tab = HOME] = tabsOf(HOME, "either");
  const offered = (name: string): string => namesOf(name, "either")[0] ?? name;
  const asked = [
    ...[pipeline, ...SMALL_TABLES, ...DUTY_TABLES].map(({ table }) =>
      tables.getItemOrNullObject(offered(table)).load("name"),
    ),
    ...Object.values(NAMED_CELLS).map((name) => names.getItemOrNullObject(offered(name)).load("name")),
    worksheets.getItemOrNullObject(tab).load("name"),
  ];
  return () => asked.some(({ isNullObject }) => !isNullObject);
}

/**
 * Asks and syncs: for the declared names alone, because to ask for both of all parts takes twice the time; again for
 * either where some part may stand under another.
 */
export async function askedBook<T>(context: Excel.RequestContext, ask: (look: Look) => T): Promise<T> {
  const mayBeElsewhere = askOffered(context);
  const asked = ask("declared");
  await context.sync();
  if (!mayBeElsewhere()) return asked;
  const again = ask("either");
  await context.sync();
  return again;
}
