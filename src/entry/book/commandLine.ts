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
  /** The month, 1–12, in which fiscal years start. */
  readonly fiscalStart: number;
  readonly asOf: Serial | undefined;
  readonly target: number | null;
  readonly answersFile: string | undefined;
}

/** The command line that was meant, or what is wrong with it. */
export type ReadCommandLine =
  { readonly ok: true; readonly command: CommandLine } | { readonly ok: false; readonly fault: string };

const USAGE =
  'npm run book -- --export FILE [--sheet NAME] [--previous LAST_WEEK] [--period "FY26 Q1"] [--fiscal-start 1..12] [--as-of YYYY-MM-DD] [--target N] [--answers FILE.json] --out DIR\n' +
  "npm run book -- --export FILE [--sheet NAME] [--answers FILE.json] --dry-run --json";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

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
      ...{ "as-of": text, target: text, answers: text, "fiscal-start": text },
      ...{ "dry-run": claim, json: claim },
    },
  }).values;
}

/** The number that an option gives, null where it is not given; undefined where it is no number. */
function numberOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
}

type Options = ReturnType<typeof optionsOf>;

/** What is wrong with the options; undefined where they can be followed. */
function faultIn(options: Options): string | undefined {
  const { export: exportFile, out, target, "as-of": day, "fiscal-start": month = "1" } = options;
  if (exportFile === undefined) return "Name the export: --export FILE.csv";
  if (out === undefined && options["dry-run"] !== true) return "Name the folder for the results: --out DIR";
  if (day !== undefined && isoSerial(day) === undefined)
    return `--as-of is "${day}"; give a day such as 2026-11-16`;
  if (numberOf(target) === undefined) return `--target is "${target ?? ""}"; give a number`;
  if (!MONTHS.includes(Number(month))) return `--fiscal-start is "${month}"; give a month from 1 to 12`;
  return undefined;
}

/** Reads the arguments after `npm run book --`. */
export function readCommandLine(args: readonly string[]): ReadCommandLine {
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const fault = faultIn(options);
  if (fault !== undefined) return wrong(fault);
  const { export: exportFile = "", sheet, previous: previousFile, out = "", period } = options;
  const asOf = options["as-of"] === undefined ? undefined : isoSerial(options["as-of"]);
  const fiscalStart = Number(options["fiscal-start"] ?? 1);
  const [target, answersFile] = [numberOf(options.target) ?? null, options.answers];
  return {
    ok: true,
    command: { exportFile, sheet, previousFile, out, period, fiscalStart, asOf, target, answersFile },
  };
}
