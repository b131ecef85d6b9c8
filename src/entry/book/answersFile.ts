import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { openPriceList } from "../../intake/prices/openPriceList";
import type { PriceList } from "../../intake/prices/priceList";
import type { Answers } from "../../intake/settle/answers";
import { fail } from "./failure";

/** In the answers file, the path of the price list that "list price" takes its prices from. */
const PRICE_LIST = "price list";

const schema = z.record(z.string(), z.union([z.string(), z.number()]));

/** The answers that the pane would ask for, and the price list that they name. */
export interface GivenAnswers {
  readonly answers: Answers;
  readonly prices: PriceList | undefined;
}

/** Reads `--answers FILE.json`: an object of question id → answer. */
export async function readAnswers(path: string | undefined): Promise<GivenAnswers> {
  if (path === undefined) return { answers: {}, prices: undefined };
  const parsed = schema.safeParse(parsedJson(path, await textOf(path)));
  if (!parsed.success)
    return fail(`${path} is not an object of question → answer, such as {"date order": "DMY"}.`);
  const list = parsed.data[PRICE_LIST];
  return { answers: parsed.data, prices: list === undefined ? undefined : await readPrices(String(list)) };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return fail(`${path} cannot be read. Name the file with the answers: --answers FILE.json`);
  }
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail(`${path} is not JSON.`);
  }
}

async function readPrices(path: string): Promise<PriceList> {
  const opened = await openPriceList(await textOf(path));
  return opened.ok ? opened.prices : fail(`${path} is no price list: it needs a product and a price column.`);
}
