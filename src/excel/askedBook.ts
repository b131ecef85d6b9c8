import { HOME } from "../schema/sheets/home/stored";
import { type AskedParts, askParts, hasOffered, tabName, tableName } from "./bookParts";
import { askNames, isEachFound, type NamedProbe } from "./namedCells";
import { namesOf } from "./namesOf";

/** How the parts of the book are looked for, and what tells which of what stands there is the book's. */
export interface Look {
  readonly context: Excel.RequestContext;
  readonly parts: AskedParts;
  readonly names: NamedProbe;
  /** The names under which tables and tabs are asked for. */
  readonly tableName: (declared: string) => string;
  readonly tabName: (declared: string) => string;
}

function declaredLook(context: Excel.RequestContext): Look {
  const parts = askParts(context);
  const asIs = (declared: string): string => declared;
  const names = askNames(context, parts, (name) => [name]);
  return { context, parts, names, tableName: asIs, tabName: asIs };
}

/** Looks for all where it stands, of which the lists of the first request tell, and for names under either. */
function standingLook({ context, parts }: Look): Look {
  return {
    context,
    parts,
    names: askNames(context, parts, namesOf),
    tableName: (declared) => tableName(parts(), declared),
    tabName: (declared) => tabName(parts(), declared),
  };
}

/** Whether a part of the book may stand under another name than its own, because that was the user's already. */
function mayBeElsewhere({ names, ...look }: Look): boolean {
  const parts = look.parts();
  if (parts.tabs.length === 0) return false;
  return hasOffered(parts) || tabName(parts, HOME) !== HOME || !isEachFound(names);
}

/**
 * Asks and syncs: for the declared names alone, because to ask for both of all parts takes twice the time; again where some part may
 * stand under another.
 */
export async function askedBook<T>(context: Excel.RequestContext, ask: (look: Look) => T): Promise<T> {
  const look = declaredLook(context);
  const asked = ask(look);
  await context.sync();
  if (!mayBeElsewhere(look)) return asked;
  const again = ask(standingLook(look));
  await context.sync();
  return again;
}
