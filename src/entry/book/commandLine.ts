import { parseArgs } from "node:util";
import { isoSerial } from "./isoSerial";
import type { Serial } from "../../kit/serial";

/** What the command was asked to do. */
export interface CommandLine {
  readonly exportFile: string;
  /** The sheet to read where the export is a workbook with several. */
  readonly sheet: string | undefined;
  /** Last week's export, where what changed since is asked for. */
  readonly previousFile: string | undefined;
  /** "" for a dry run, which writes nothing. */
  readonly out: string;
  readonly period: string | undefined;
  readonly asOf: Serial | undefined;
  readonly target: number | null;
  readonly answersFile: string | undefined;
}

/** The command line that was meant, or what is wrong with it. */
export type ReadCommandLine =
  { readonly ok: true; readonly command: CommandLine } | { readonly ok: false; readonly fault: string };

const USAGE =
  'npm run book -- --export FILE [--sheet NAME] [--previous LAST_WEEK] [--period "FY26 Q1"] [--as-of YYYY-MM-DD] [--target N] [--answers FILE.json] --out DIR\n' +
  "npm run book -- --export FILE [--sheet NAME] [--answers FILE.json] --dry-run --json";

function wrong(fault: string): ReadCommandLine {
  return { ok: false, fault: `${fault}\n${USAGE}` };
}

function optionsOf(args: readonly string[]) {
  const text = { type: "string" } as const;
  const claim = { type: "boolean" } as const;
  return parseArgs({
    args: [...args],
    options: {
      ...{ export: text, sheet: text, previous: text, out: text, period: text },
      ...{ "as-of": text, target: text, answers: text },
      ...{ "dry-run": claim, json: claim },
    },
  }).values;
}

/** The number that an option gives, null where it is not given; undefined where it is no number. */
function numberOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** Reads the arguments after `npm run book --`. */
export function readCommandLine(args: readonly string[]): ReadCommandLine {
  let options: ReturnType<typeof optionsOf>;
  try {
    options = optionsOf(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (options.export === undefined) return wrong("Name the export: --export FILE.csv");
  if (options.out === undefined && options["dry-run"] !== true)
    return wrong("Name the folder for the results: --out DIR");
  const asOf = options["as-of"] === undefined ? undefined : isoSerial(options["as-of"]);
  if (options["as-of"] !== undefined && asOf === undefined) {
    return wrong(`--as-of is "${options["as-of"]}"; give a day such as 2026-11-16`);
  }
  const target = numberOf(options.target);
  if (target === undefined) return wrong(`--target is "${options.target ?? ""}"; give a number`);
  const {
    export: exportFile,
    sheet,
    previous: previousFile,
    out = "",
    period,
    answers: answersFile,
  } = options;
  return { ok: true, command: { exportFile, sheet, previousFile, out, period, asOf, target, answersFile } };
}
