import { parseArgs } from "node:util";
import type { Serial } from "../../kit/serial";
import type { DerivedPolicy } from "../../share/policy";
import { fail } from "../book/failure";
import { isoSerial } from "../book/isoSerial";
import { listedNames, type ListedName } from "./listedNames";

/** What the command was asked to do. */
export interface CopyCommand {
  readonly input: string;
  readonly output: string;
  readonly kept: readonly ListedName[];
  readonly droppedColumns: readonly ListedName[];
  readonly derived: DerivedPolicy;
  readonly asOf: Serial | undefined;
  readonly wantsJson: boolean;
}

const USAGE =
  'npm run copy -- --in BOOK.xlsx --keep "Sheet A,Sheet B" [--drop-columns "Sheet A!Note,\'A, B\'!$C"] ' +
  "[--derived blank|aggregates|value] [--as-of YYYY-MM-DD] --out COPY.xlsx [--json]";

const POLICIES: readonly DerivedPolicy[] = ["blank", "aggregates", "value"];

function wrong(fault: string): never {
  return fail(`${fault}\n${USAGE}`);
}

function optionsOf(args: readonly string[]) {
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true } as const;
  const options = { in: text, out: text, keep: list, "drop-columns": list, derived: text, "as-of": text };
  try {
    return parseArgs({ args: [...args], options: { ...options, json: { type: "boolean" } } }).values;
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function dayOf(written: string | undefined): Serial | undefined {
  if (written === undefined) return undefined;
  return isoSerial(written) ?? wrong(`--as-of is "${written}"; give a day such as 2026-11-16`);
}

function policyOf(written = "aggregates"): DerivedPolicy {
  const named = POLICIES.find((policy) => policy === written);
  return named ?? wrong(`--derived is "${written}"; give blank, aggregates or value`);
}

function namedColumns(lists: readonly string[]): readonly ListedName[] {
  const names = listedNames(lists, "columns");
  const bare = names.find(({ column = "" }) => column === "");
  return bare ? wrong(`"${bare.written}" in --drop-columns names no column; write Sheet!Column`) : names;
}

/** Reads the arguments after `npm run copy --`. */
export function readCopyCommand(args: readonly string[]): CopyCommand {
  const options = optionsOf(args);
  const kept = listedNames(options.keep ?? [], "sheets");
  if (kept.length === 0) wrong('Name the sheets that stay: --keep "Sheet A,Sheet B"');
  return {
    input: options.in ?? wrong("Name the workbook: --in BOOK.xlsx"),
    output: options.out ?? wrong("Name the file for the copy: --out COPY.xlsx"),
    kept,
    droppedColumns: namedColumns(options["drop-columns"] ?? []),
    derived: policyOf(options.derived),
    asOf: dayOf(options["as-of"]),
    wantsJson: options.json === true,
  };
}
