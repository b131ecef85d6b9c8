import type { Passage } from "../../domain/lenses/aggressiveness";
import { type Lean } from "../../domain/lenses/lean";
import type { OwnLenses, RepLenses } from "../../domain/lenses/lensesOf";
import type { Optimism } from "../../domain/lenses/optimism";
import type { Read, TooFew } from "../../domain/lenses/reading";
import type { Favour } from "../../domain/lenses/relationship";
import { type Lens, tooFewCases } from "../../terms/lenses";

/** What each lens shows of somebody, in words. */
export type LensWords = Readonly<Record<Lens, string>>;

/** What a lens says where it has nothing to look at: the manager carries no deals. */
const NONE = "–";

/** What the lenses show of a rep. */
export function repWords({ optimism, style, aggressiveness, relationship }: RepLenses): LensWords {
  return {
    Optimism: optimismWords(optimism),
    Style: style.kind === "too few" ? tooFewWords(style) : styleWords(style),
    Aggressiveness:
      aggressiveness.kind === "too few" ? tooFewWords(aggressiveness) : passageWords(aggressiveness),
    Relationship: favourWords(relationship),
  };
}

/** What the lenses show of the manager's own calls and overrides. */
export function ownWords({ optimism, relationship }: OwnLenses): LensWords {
  return {
    Optimism: optimismWords(optimism),
    Style: NONE,
    Aggressiveness: NONE,
    Relationship: favourWords(relationship),
  };
}

function tooFewWords({ cases }: TooFew): string {
  return tooFewCases(cases);
}

function optimismWords(seen: Optimism): string {
  if (seen.kind === "too few") return tooFewWords(seen);
  if (seen.kind === "nothing closed") return `${casesWords(seen.cases)}: nothing closed`;
  const unit = seen.by === "calls" ? " %" : " pt";
  const says = { high: "calls high", low: "calls low", "in line": "in line" }[seen.lean];
  return `${signed(100 * seen.figure)}${unit}, ${casesWords(seen.cases)}: ${says}`;
}

function styleWords({ figure, cases, lean }: Read): string {
  const says = { high: "CRM ahead", low: "CRM behind", "in line": "in line" }[lean];
  return `${signed(figure, 1)}, ${casesWords(cases)}: ${says}`;
}

const PUSHED: Readonly<Record<Lean, string>> = { high: "pushed more", low: "pushed less", "in line": "" };
const STARTED: Readonly<Record<Lean, string>> = { high: "starts high", low: "starts low", "in line": "" };

function passageWords({ pushes, pushed, inflation, cases }: Passage): string {
  const amounts = inflation === null ? NONE : `${signed(100 * inflation.figure)} %`;
  const says = [PUSHED[pushed ?? "in line"], STARTED[inflation?.lean ?? "in line"]].filter(
    (word) => word !== "",
  );
  const band = says.length > 0 ? says.join(", ") : pushed === null ? "none to compare" : "in line";
  return `${pushes.toFixed(1)}, ${amounts}, ${casesWords(cases)}: ${band}`;
}

function favourWords(seen: Favour | TooFew): string {
  if (seen.kind === "too few") return tooFewWords(seen);
  const { figure, cases, true: cameTrue, lean } = seen;
  const says = { high: "judged high", low: "judged low", "in line": "in line" };
  const band = lean === null ? "none to compare" : says[lean];
  return `${signed(100 * figure)} pt, ${String(cameTrue)} of ${String(cases)}: ${band}`;
}

function casesWords(cases: number): string {
  return `n = ${String(cases)}`;
}

/** With its sign, and none where it rounds to 0. */
function signed(figure: number, digits = 0): string {
  const size = Math.abs(figure).toFixed(digits);
  if (Number(size) === 0) return size;
  return figure > 0 ? `+${size}` : `−${size}`;
}
